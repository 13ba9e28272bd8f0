// Verb groups: "has also said" is one, though rules find the verb alone, and the "'s" of "he's claiming" is
// no part of who claims it.
#pragma once

#include "synopse/document/document.h"

namespace synopse {

struct StanceKnowledge;

// A clitic at the end of a holder goes to the cue, if that stands right behind it, and to nobody otherwise.
void part_clitics(Document& document);

// A cue takes the words of lexicon `cue_adverb` before it, and the auxiliaries (`aux` in lexicon `function`)
// before and between those, if nothing else stands between it and its holder; the cue of a side taken, which
// reports nothing, is its verb alone.  A grammar without that lexicon leaves all cues as they are.
void widen_cues(Document& document, const StanceKnowledge& knowledge);

}  // namespace synopse
