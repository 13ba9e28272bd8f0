// Captures of an item pattern.  RE2 finds where a rule matches; which items each capture then holds is asked
// of this small program, over items instead of bytes: RE2's own way to captures costs a hundred times as much
// on patterns of this size.  Linear in items times operations (a visited set, as in RE2's BitState).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/item_operations.h"

namespace synopse {

// Items [begin, end); begin == end: took no part.
struct ItemRange {
  std::uint32_t begin = 0, end = 0;
};

class ItemProgram {
 public:
  // Of an expression's operations in the order of the items; keeps both.
  ItemProgram(const std::vector<ItemOperation>& operations, const std::vector<std::string>& captures)
      : operations_(operations), names_(captures) {}

  // One thread's scratch for run().
  struct Scratch {
    std::vector<std::uint64_t> visited;
    std::vector<ItemRange> ranges;
    struct Step {
      std::uint32_t operation, item;
      std::uint32_t slot, restore;  // slot > 0: give slot - 1 this value back
    };
    std::vector<Step> steps;
    std::vector<std::uint32_t> slots;
  };
  // The captures when all of `items` match, alternatives and repetitions preferred as written; empty when
  // they do not match. `at_begin` and `at_end`: the items begin or end the sentence.
  std::span<const ItemRange> run(std::span<const PassedTests* const> items, bool at_begin, bool at_end,
                                 Scratch& scratch) const;

 private:
  bool search(std::span<const PassedTests* const> items, bool at_begin, bool at_end, Scratch& scratch) const;
  bool follow(Scratch::Step step, std::span<const PassedTests* const> items, bool at_begin, bool at_end,
              Scratch& scratch) const;

  const std::vector<ItemOperation>& operations_;
  const std::vector<std::string>& names_;
};

}  // namespace synopse
