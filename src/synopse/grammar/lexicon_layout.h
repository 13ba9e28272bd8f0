// How a lexicon lies in its block: for the lexicon and for what makes it.
#pragma once

#include <cstddef>
#include <string_view>

#include "synopse/grammar/phrase_layout.h"
#include "synopse/grammar/text_pool.h"
#include "synopse/text/flat_block.h"

namespace synopse {

inline constexpr BlockKind kLexiconBlock{.magic = 0x584C4E53, .version = 2, .name = "lexicon"};
enum LexiconSection : std::size_t {
  kLexiconColumns,  // TextRef each
  kLexiconRows,
  kLexiconCells,
  kLexiconByForm,   // rows by the bucket of their form, then by form, then as in the file
  kLexiconBuckets,  // by bucket: where its rows begin there; and where the last one's end
  kLexiconTexts,
  kLexiconSections
};

// Every pool of a lexicon begins with an empty text for cells that a line does not have at all.  Cells that
// are empty have another one.
inline constexpr TextRef kAbsent = 0;

// The bucket of a form; there is a power of two of them.
inline std::uint32_t lexicon_bucket(std::string_view form, std::size_t buckets) {
  return static_cast<std::uint32_t>(mixed_hash(extended_hash(form.size(), form)) & (buckets - 1));
}

}  // namespace synopse
