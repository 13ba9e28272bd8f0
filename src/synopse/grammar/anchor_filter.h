// Whether an anchor of a rule may be part of a match, told from the item and those beside it, before the rule
// itself is looked at: most are not.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <vector>

#include "synopse/grammar/item_rule.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/looks.h"
#include "synopse/grammar/test_sets.h"

namespace synopse {

// One a phase and thread.
class AnchorFilter {
 public:
  AnchorFilter(std::size_t rules, std::size_t tags) : sets_(tags), rules_(rules) {}

  // By a rule's place in its phase, and the list of needs that its anchors are of.
  bool knows(std::uint32_t order, std::size_t need) const { return rules_[order].need == need; }
  void learn(std::uint32_t order, std::size_t need, ItemRule& rule);
  // Whether a rule has anchors; without, it must be looked at wherever it may match.
  bool has_anchors(std::uint32_t order) const { return rules_[order].anchors > 0; }
  // Adds those of `places` where a rule's anchors may be, ascending.
  void find(std::uint32_t order, std::span<const std::uint32_t> places, std::span<const Item> items,
            const Looks& looks, std::vector<AnchorPlace>& found);
  void forget_looks() { sets_.forget_looks(); }

 private:
  enum Edge : std::uint8_t { kMayBegin = 1, kMayEnd = 2 };  // where the sentence does
  struct Anchored {
    TestSets::Number self, next, previous;
    std::uint8_t edges;
  };
  struct Anchors {
    std::size_t need = std::numeric_limits<std::size_t>::max();
    std::uint32_t first = 0, anchors = 0;  // in anchors_
    std::uint32_t number = 0;              // that the rule has given the first
  };

  TestSets::Number number(const ItemRule& rule, const TestNeighbours::Side& side);
  TestSets::Number number(const ItemRule& rule, const std::vector<std::uint32_t>& tests);
  // An item and those beside it, as looks; kEdge where the sentence begins or ends.
  struct Around {
    std::uint32_t self, next, previous;
  };
  static constexpr std::uint32_t kEdge = 0xFFFFFFFF;
  static Around around(std::uint32_t place, std::span<const Item> items);
  bool may_be_at(const Anchored& anchor, const Around& around, const Looks& looks) {
    return sets_.passes(anchor.self, around.self, looks) &&
           (around.next == kEdge ? (anchor.edges & kMayEnd) != 0
                                 : sets_.passes(anchor.next, around.next, looks)) &&
           (around.previous == kEdge ? (anchor.edges & kMayBegin) != 0
                                     : sets_.passes(anchor.previous, around.previous, looks));
  }

  TestSets sets_;
  std::vector<Anchors> rules_;  // by place in the phase
  std::vector<Anchored> anchors_;
  std::map<std::vector<std::uint32_t>, TestSets::Number> numbers_;  // of the rule at hand, by its tests
};

}  // namespace synopse
