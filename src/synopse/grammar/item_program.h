// Captures of an item pattern.  An automaton finds where a rule matches; which items each capture then holds
// is asked of this small program, over items instead of bytes: RE2's own way to captures costs a hundred
// times as much on patterns of this size.  Linear in items times tests (a visited set, as in RE2's BitState).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "synopse/grammar/item_operations.h"

namespace synopse {

// Items [begin, end); begin == end: took no part.
struct ItemRange {
  std::uint32_t begin = 0, end = 0;
};

// One a rule and thread: what can follow a test is found out when a match first gets there.
class ItemProgram {
 public:
  // Of an expression's operations in the order of the items; keeps both.
  ItemProgram(std::span<const ItemOperation> operations, const std::vector<std::string>& captures);

  // One thread's scratch for run().
  struct Scratch {
    std::vector<std::uint64_t> visited;
    std::vector<ItemRange> ranges;
    struct Step {
      std::uint32_t next, end;  // the ways that are still to be tried; that before them is being tried
    };
    std::vector<Step> steps;  // by item
    std::vector<std::uint32_t> slots;
  };
  // The captures when all of `items` match, alternatives and repetitions preferred as written; empty when
  // they do not match. `at_begin` and `at_end`: the items begin or end the sentence.
  std::span<const ItemRange> run(std::span<const PassedTests> items, bool at_begin, bool at_end,
                                 Scratch& scratch);

  // What it takes, but for its own size.
  std::size_t bytes() const;

 private:
  // A way on from a place in the expression: by a test that the next item must pass, which is in tests_, to
  // another place, or to the end of the match.
  struct Way {
    std::uint32_t target;      // the place where it leads, or before it is first taken kOperation and the
                               // operation there
    std::uint32_t first_save;  // of the slots on this way, in saves_; those of the next way follow
  };
  // Ways from a place, the preferred first, in ways_.
  struct Ways {
    std::uint32_t first = kUnknown, size = 0;
  };
  // The assertions that hold: the place is where the sentence begins, or where it ends, as bits.
  enum Edge : std::uint8_t { kNoEdge = 0, kBegin = 1, kEnd = 2 };
  struct Place {
    std::uint32_t operation;
    std::array<Ways, 4> by_edges;
  };
  static constexpr std::uint32_t kUnknown = 0xFFFFFFFF;
  static constexpr std::uint32_t kOperation = 1U << 31;
  static constexpr std::uint8_t kMatch = 0xFF;  // instead of a test: the match ends here

  bool search(std::span<const PassedTests> items, std::uint8_t edges, Scratch& scratch);
  void open(std::uint32_t place, std::size_t items, std::uint8_t edges, Scratch& scratch);
  std::uint32_t way_on(const Scratch::Step& step, const PassedTests& item) const;
  void fill_slots(Scratch& scratch) const;
  Ways find_ways(std::uint32_t operation, std::uint8_t edges);
  void follow(std::uint32_t operation, std::uint8_t edges);
  void add_way(std::uint32_t test, std::uint32_t behind);
  std::uint32_t place_behind(Way& way);
  std::span<const std::uint32_t> saves_on(std::uint32_t way) const;
  std::uint32_t place_at(std::uint32_t operation);

  std::span<const ItemOperation> operations_;
  const std::vector<std::string>& names_;
  std::vector<Place> places_;
  std::unordered_map<std::uint32_t, std::uint32_t> place_at_;  // by operation
  std::vector<Way> ways_;
  std::vector<std::uint8_t> tests_;  // of ways_, close together: most ways are passed over; or kMatch
  std::vector<std::uint32_t> saves_;
  // What find_ways() works on.
  struct Pending {
    std::uint32_t operation;
    std::size_t saves;  // on the way to it, in path_
  };
  std::vector<Pending> pending_;
  std::vector<std::uint32_t> path_;
  std::vector<bool> followed_;  // by operation
};

}  // namespace synopse
