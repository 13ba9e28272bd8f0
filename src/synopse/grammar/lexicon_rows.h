// The lines of a .lex file as rows of a lexicon.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/lexicon_builder.h"
#include "synopse/grammar/paradigm.h"
#include "synopse/text/diagnostics.h"

namespace synopse {

struct LexiconText {
  const std::string& path;
  std::string_view content;
  const Paradigms& paradigms;
  // Set for a text that the build has made: a form that this lexicon has is passed over.
  const Lexicon* above = nullptr;
};

// The columns that the `#:` lines of all texts name; the last text's come first, since it is the lowest
// layer's.
std::vector<std::string> all_columns(const std::vector<std::string_view>& texts);

// Adds the rows of a text.  Every mistake goes to `report`.
void add_rows(const LexiconText& text, LexiconBuilder& lexicon, Diagnostics& report);

}  // namespace synopse
