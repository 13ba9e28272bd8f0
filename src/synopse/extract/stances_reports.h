// What stances report: other stances, quotations, and the sentences that go on in the same voice.
#pragma once

#include <string_view>

#include "synopse/document/document.h"

namespace synopse {

// A holder that stands for "who spoke last": an empty span without a ref.
bool is_previous_speaker(const Role& holder);
// The ref of a holder that stands for "who spoke last, if anybody did".
inline constexpr std::string_view kAnySpeaker = "?";

// The ref of a holder that stands for "who is quoted here".
inline constexpr std::string_view kQuotedSpeaker = "\"";

// All of these expect document.stances sorted.
// Contents that begin a quotation reach to its end, over the ends of sentences.
void complete_quotations(Document& document);
// Fills in the speakers that is_previous_speaker() asks for from the last report in the paragraph; a stance
// for which there is none is no stance, unless kAnySpeaker asks.  Sentences on end in one voice become one.
void carry_speakers(Document& document);
// Sets `direct`: a quotation is (part of) the content, or is the target.
void mark_direct(Document& document);
// Sets `by`: the innermost stance whose content holds the cue.
void link_reports(Document& document);
// Fills in the speakers that kQuotedSpeaker asks for: the holder of the stance that `by` names, if there is
// one.
void name_quoted(Document& document);
// Sets Quote::speaker: the holder of the innermost stance whose content holds the quotation.
void name_speakers(Document& document);

}  // namespace synopse
