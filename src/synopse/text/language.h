// Which language a text is in.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

struct LanguageGuess {
  std::string code = "und";  // ISO 639-1; "und" when the text is too short or too mixed to tell
  bool reliable = false;
};

// Guesses by CLD2 (compact language detector, 83 languages), first from the words that begin small, so that
// foreign names do not mislead.  Deterministic; reads at most the first 64 KB, and of a long text only pieces
// from all over it if these tell.
LanguageGuess guess_language(std::string_view text);

// The language that a tag of BCP 47 names ("de-CH", "deu"), or a code of ISO 639 that libraries use ("ger"):
// ISO 639-1 where that has it.  Empty: no language, or several.
std::string language_of_tag(std::string_view tag);

}  // namespace synopse
