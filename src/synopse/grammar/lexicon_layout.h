// How a lexicon lies in its block: for the lexicon and for what makes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "synopse/grammar/text_hash.h"
#include "synopse/grammar/text_pool.h"
#include "synopse/text/flat_block.h"

namespace synopse {

inline constexpr BlockKind kLexiconBlock{.magic = 0x584C4E53, .version = 3, .name = "lexicon"};
enum LexiconSection : std::size_t {
  kLexiconColumns,  // TextRef each
  kLexiconRows,
  kLexiconCells,
  kLexiconByForm,   // rows by the bucket of their form, then by form, then as in the file; with their tags
  kLexiconBuckets,  // by bucket: where its rows begin there; and where the last one's end
  kLexiconTexts,
  kLexiconSections
};

// Every pool of a lexicon begins with an empty text for cells that a line does not have at all.  Cells that
// are empty have another one.
inline constexpr TextRef kAbsent = 0;

// Where a form is found: its bucket, a power of two of which there are, and a tag that stands above the
// number of its row, so that most other rows of the bucket need not be looked at.
inline constexpr std::uint32_t kLexiconTag = 0xFF000000, kLexiconRow = ~kLexiconTag;
struct LexiconPlace {
  LexiconPlace(std::string_view form, std::size_t buckets)
      : bucket(text_hash(form) & (buckets - 1)),
        tag(static_cast<std::uint32_t>(text_hash(form) >> 32) & kLexiconTag) {}

  std::size_t bucket;
  std::uint32_t tag;
};

}  // namespace synopse
