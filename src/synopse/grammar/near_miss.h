// Why an item rule did not match at a place.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "synopse/grammar/grammar.h"
#include "synopse/grammar/matcher.h"

namespace synopse {

struct NearMiss {
  // What the rule cannot do without and no item of the sentence is: "[judge]", "[person | place]".
  std::vector<std::string> missing;
  // Of all attempts that reach the place, the one that came nearest to a match: items [first, reached) fit,
  // item `reached` (the sentence's end, if there is none) is none of what was `wanted`.
  bool tried = false;  // there was such an attempt
  std::uint32_t first = 0, reached = 0;
  std::vector<std::string> wanted;  // "[capital word !title]", `"und"`, "$"
  std::vector<std::string> failed;  // of each of `wanted` only what item `reached` fails: "[!title]"
  std::uint32_t left = 0;           // items that a match would still need there, at the least
  std::uint32_t length = 0;         // items that the rule needs at the least
  bool matches = false;             // it does match there: another rule won, or a field had no value
};

// `items` are those of a sentence in the rule's phase; `at` is the place.  Of rules of level text only
// `missing` and `length` (0) are told.
NearMiss near_miss(const Grammar& grammar, RuleId rule, std::span<const SeenItem> items, std::uint32_t at);

}  // namespace synopse
