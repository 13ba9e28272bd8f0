// Which sentences of two texts stand side by side.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "synopse/formats/writer.h"

namespace synopse::view {

// Sentences [first, last).
struct SentenceRange {
  std::uint32_t first = 0, last = 0;

  bool empty() const { return first == last; }
  bool contains(std::uint32_t sentence) const { return sentence >= first && sentence < last; }
  friend bool operator==(const SentenceRange&, const SentenceRange&) = default;
};

struct Row {
  SentenceRange side[2];             // German, English; not both empty
  std::optional<Relation> relation;  // the worst of the links that hold the row together
};

struct Rows {
  // Either text in its own order, every sentence once.
  std::vector<Row> rows;
  // Of each sentence, by side: those of the other text that it is linked with and does not stand beside, for
  // the order of the texts does not allow it.  Sorted.
  std::vector<std::vector<std::uint32_t>> elsewhere[2];
};

// Linked sentences share a row as far as the surest of the links that do not cross allow: n log n.
Rows rows(const Pair& pair);

}  // namespace synopse::view
