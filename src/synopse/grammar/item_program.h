// Captures of an item pattern.  An automaton finds where a rule matches; which items each capture then holds
// is asked of this small program, over items instead of bytes: RE2's own way to captures costs a hundred
// times as much on patterns of this size.  Linear in items times tests (a visited set, as in RE2's BitState).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
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
  // The assertions that hold: the place is where the sentence begins, or where it ends, as bits.
  enum Edge : std::uint8_t { kNoEdge = 0, kBegin = 1, kEnd = 2 };
  // A place in the expression.  The ways on from it, the preferred first, are [first, first + size): each by
  // a test that the next item must pass, to an operation, or to the end of the match.
  struct Place {
    std::uint32_t first = kUnknown;  // until they are asked for
    std::uint16_t size = 0;
    std::uint16_t operation;
    std::uint8_t edges;
  };
  // The slots on the ways from one on, up to that of the next Saved: saves_ from `first` on.
  struct Saved {
    std::uint32_t way, first;
  };
  static constexpr std::uint32_t kUnknown = 0xFFFFFFFF;
  static constexpr std::uint8_t kMatch = 0xFF;  // instead of a test: the match ends here

  bool search(std::span<const PassedTests> items, std::uint8_t edges, Scratch& scratch);
  void open(std::uint32_t place, Scratch& scratch);
  std::uint32_t way_on(const Scratch::Step& step, const PassedTests& item) const;
  void fill_slots(Scratch& scratch) const;
  void find_ways(Place& place);
  void follow(std::uint32_t operation, std::uint8_t edges, std::vector<bool>& followed);
  void add_way(std::uint8_t test, std::uint32_t behind);
  std::span<const std::uint16_t> saves_from(std::size_t saved) const;
  std::span<const std::uint16_t> saves_on(std::uint32_t way) const;
  std::uint32_t place_at(std::uint32_t operation, std::uint8_t edges);
  std::uint32_t& slot_of(std::uint32_t operation, std::uint8_t edges);
  void hash_anew();

  std::span<const ItemOperation> operations_;
  const std::vector<std::string>& names_;
  std::vector<Place> places_;
  std::vector<std::uint32_t> by_operation_;  // a hash table of them: a power of two, half free at the least
  // Of each way its test, or kMatch, and the operation where it leads.  Tests lie close together: most ways
  // are passed over.
  std::vector<std::uint8_t> tests_;
  std::vector<std::uint16_t> behind_;
  std::vector<Saved> saved_;  // where the slots are others than on the way before
  std::vector<std::uint16_t> saves_;
  // What find_ways() works on.
  struct Pending {
    std::uint32_t operation;
    std::size_t saves;  // on the way to it, in path_
  };
  std::vector<Pending> pending_;
  std::vector<std::uint16_t> path_;
};

}  // namespace synopse
