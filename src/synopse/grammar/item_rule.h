// An item rule as one thread runs it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "synopse/grammar/anchors.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/item_automaton.h"
#include "synopse/grammar/item_kinds.h"
#include "synopse/grammar/item_run.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/test_neighbours.h"
#include "synopse/grammar/test_sets.h"

namespace synopse {

// An anchor of a rule (anchors.h) as the items around it tell it: what it must pass, and what those beside
// it.
struct Surroundings {
  std::uint32_t test;
  TestNeighbours::Side next, previous;
};

// An item that may be such an anchor.
struct AnchorPlace {
  std::uint32_t anchor;  // its number, which the rule has given it
  std::uint32_t item;
  bool passes = false;  // the item is known to pass the anchor's test
};

// Machines over one alphabet.  Where matches begin, which for most rules is nowhere, is told from the items
// that every match must hold: an automaton to the right of such an item tells whether the rest of a match is
// there, one to its left where it can begin.  For rules without such items one automaton runs over the whole
// sentence, from its end.  Then an automaton tells where the longest match ends, and a program which items
// its captures hold.  Each is made when it is first needed.
class ItemRule {
 public:
  explicit ItemRule(const CompiledRule& rule, RuleId id = 0) : rule_(rule), id_(id) {}

  // Finds the items at which a match begins.
  void look_at(ItemRun& run);
  // The same, but quicker: `places` are all the items that may be anchors of one list of needs.
  void look_at(ItemRun& run, std::span<const AnchorPlace> places);
  // Numbers the rule's anchors for a list of needs; answers the number of the first.
  std::uint32_t add_anchors(std::size_t need);
  // What all anchors from a number on stand among.
  std::vector<Surroundings> surroundings(std::uint32_t first) const;
  // All ways to pass one of these tests.
  std::vector<TestWay> ways(std::span<const std::uint32_t> tests) const;
  // The item behind the longest match that begins at `first`; `first` when none does.
  std::uint32_t end_of_match(const ItemRun& run, std::uint32_t first);

  // Captures of the match over items [first, last), in the order of capture_names().
  // Valid until the next call.
  std::span<const ItemRange> captures(ItemRun& run, std::uint32_t first, std::uint32_t last);
  std::span<const std::string> capture_names() const { return rule_.items.captures; }

  // Whether an item with these tags is one of those that `each` asks for.
  bool is_member(std::span<const Tag> tags) const;

  // The numbers of looks mean something else from now on.
  void forget_looks();

  // Lets come from memory what it touches next, when the first is there.
  void fetch(const ItemRun& run, const AnchorPlace& place) const {
    __builtin_prefetch(anchors_.data() + place.anchor);
    if (place.item + 1 < run.items.size()) kinds_.fetch(run.items[place.item + 1].look);
    if (place.item > 0) kinds_.fetch(run.items[place.item - 1].look);
  }
  // Lets what look_at() touches first come from memory.
  void fetch() const {
    __builtin_prefetch(&kinds_);
    __builtin_prefetch(&ends_);
    __builtin_prefetch(&starts_);
    __builtin_prefetch(&anchors_);
  }

 private:
  using Automaton = std::optional<ItemAutomaton>;  // here, so that less memory is to be touched
  // An anchor, and the states of starts_ and ends_ behind it.
  struct Anchored {
    ItemAutomaton::Start ahead, back;
    Anchor anchor;
  };

  ItemAutomaton& begins();
  ItemAutomaton& starts();
  ItemAutomaton& ends();
  std::uint32_t kind(const ItemRun& run, std::uint32_t item) {
    return kinds_.number(run.items[item].look, *run.looks, rule_.items.alphabet);
  }
  void keep_within_limits();
  bool is_anchor(const ItemRun& run, const Anchored& anchored, const AnchorPlace& place);
  bool goes_on_behind(const ItemRun& run, Anchored& anchored, std::uint32_t item);
  void add_beginnings(ItemRun& run, Anchored& anchored, std::uint32_t item);

  ItemKinds kinds_;
  Automaton ends_;                 // from a beginning, or an anchor, to the right
  Automaton starts_;               // from an anchor to the left
  std::vector<Anchored> anchors_;  // by number
  const CompiledRule& rule_;
  RuleId id_;
  std::uint32_t age_ = 0;                  // of the numbers of kinds_
  std::unique_ptr<ItemAutomaton> begins_;  // over the whole sentence, from its end
};

}  // namespace synopse
