// Hyphenated words in parts: "US" "-" "Präsident".
#pragma once

#include <string_view>
#include <vector>

#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/pieces.h"

namespace synopse {

// Adds the parts of `word` and the hyphens between them to `tokens`; all but the first are joined.  A prefix
// stays with what follows it, and so do the two syllables of a given name: "re-election", "Kwok-kin".
void split_hyphens(std::string_view text, const Piece& word, const Knowledge& knowledge,
                   std::vector<Token>& tokens);

}  // namespace synopse
