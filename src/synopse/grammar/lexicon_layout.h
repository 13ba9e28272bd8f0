// How a lexicon lies in its block: for the lexicon and for what makes it.
#pragma once

#include <cstddef>

#include "synopse/grammar/text_pool.h"
#include "synopse/text/flat_block.h"

namespace synopse {

inline constexpr BlockKind kLexiconBlock{.magic = 0x584C4E53, .version = 1, .name = "lexicon"};
enum LexiconSection : std::size_t {
  kLexiconColumns,  // TextRef each
  kLexiconRows,
  kLexiconCells,
  kLexiconByForm,
  kLexiconTexts,
  kLexiconSections
};

// Every pool of a lexicon begins with an empty text for cells that a line does not have at all.  Cells that
// are empty have another one.
inline constexpr TextRef kAbsent = 0;

}  // namespace synopse
