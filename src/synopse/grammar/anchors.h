// Where to begin to look for the matches of an item rule: at an item that every match holds.
#pragma once

#include <cstdint>
#include <vector>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/item_operations.h"

namespace synopse {

// A test that an item may pass as part of a match, in both lists of operations: the match goes on behind
// `ahead` in the one, and, towards its beginning, behind `back` in the other.
struct Anchor {
  std::uint32_t test = 0;
  std::uint32_t ahead = 0, back = 0;
};

// The tests that need a tag of `any`, if every match passes one of them; empty when some match may do
// without, or when there are too many of them to be of use.  `forward` and `backward` are of one expression.
std::vector<Anchor> anchors(const std::vector<ItemOperation>& forward,
                            const std::vector<ItemOperation>& backward, const Alphabet& alphabet,
                            const std::vector<Tag>& any);

}  // namespace synopse
