// Where to begin to look for the matches of an item rule: at an item that every match holds.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/item_operations.h"

namespace synopse {

// A test that an item may pass as part of a match, by its number in the alphabet.  Behind it the match goes
// on as ItemOperations::forward has it behind its `ahead`-th test, and towards its beginning as `backward`
// has it behind its `back`-th: the tests stand there in the opposite order.
struct Anchor {
  std::uint32_t test = 0;
  std::uint32_t ahead = 0, back = 0;
  std::uint32_t operation = 0;  // the test's place in `forward`
};

// The tests that need a tag of `any`, if every match passes one of them; empty when some match may do
// without, or when there are too many of them to be of use.
std::vector<Anchor> anchors(const ItemCode& forward, const Alphabet& alphabet, const std::vector<Tag>& any);

}  // namespace synopse
