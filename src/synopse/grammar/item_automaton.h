// A deterministic automaton over the items of a sentence, made as it goes: states are sets of operations, and
// a transition is computed when it is first needed (Thompson's construction and lazy determinisation, as in
// RE2's own automata; Cox, "Regular Expression Matching in the Wild", 2010).
//
// RE2 could run over items written as strings, and the tests hold this automaton against that.  But a pattern
// of thousands of tests takes RE2 milliseconds to compile and several bytes an item to run; here it is one
// look-up an item.  When its memory is full it starts anew, so it stays small and its time linear.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/item_operations.h"

namespace synopse {

class ItemAutomaton {
 public:
  using State = std::uint32_t;

  // Whether a match must begin with the first item that the automaton takes, or may begin with any.
  enum class Begin : std::uint8_t { first_item, any_item };
  // Which way the items are taken: `operations` must be in that order.
  enum class Way : std::uint8_t { forward, backward };

  // Keeps `operations`.
  ItemAutomaton(const std::vector<ItemOperation>& operations, Way way, Begin begin);

  // The state before any item; `at_edge`: the first item to come is the sentence's first, or last on the way
  // backward.
  State start(bool at_edge);
  // The state behind an item that has passed the test at `operation`.
  State start_behind(std::uint32_t operation);
  State step(State state, std::uint32_t kind, const ItemKinds& kinds) {
    const State next = kind < width_ ? transitions_[std::size_t{state} * width_ + kind] : kUnknown;
    return next != kUnknown ? next : compute(state, kind, kinds);
  }
  // Whether the items so far are a match; whether they are if no more follow in the sentence.
  bool accepts(State state) const { return (marks_[state] & kAccepts) != 0; }
  bool accepts_at_edge(State state) const { return (marks_[state] & kAcceptsAtEdge) != 0; }
  // Whether nothing that follows can make a match.
  bool is_dead(State state) const { return (marks_[state] & kDead) != 0; }

  // To be called between sentences: forgets all states if they have become too many, in elements of 4 bytes.
  static constexpr std::size_t kMostMemory = 1 << 17;
  void tidy(std::size_t most_memory = kMostMemory) {
    if (memory_ + transitions_.size() > most_memory) reset();
  }
  // Forgets all states: the numbers of kinds mean something else from now on.
  void reset();

 private:
  static constexpr State kUnknown = 0xFFFFFFFF;
  using Operations = std::vector<std::uint32_t>;
  enum Mark : std::uint8_t { kAccepts = 1, kAcceptsAtEdge = 2, kDead = 4 };

  State compute(State state, std::uint32_t kind, const ItemKinds& kinds);
  void widen(std::uint32_t kind);
  // Collects what can come next from an operation on, in found_ and the two flags.
  void follow(std::uint32_t operation, bool at_near_edge);
  void follow_at_far_edge();
  void sort_found();
  State state_of_found();
  State add_state(std::uint64_t hash, std::uint8_t marks);

  const std::vector<ItemOperation>& operations_;
  ItemOperation::Kind far_;  // the assertion that holds where the items end
  Begin begin_;
  std::vector<Operations> waiting_;  // by state: tests that an item may pass next, ascending
  std::vector<std::uint8_t> marks_;  // by state
  std::vector<State> transitions_;   // by state, then by kind
  std::uint32_t width_ = 0;          // kinds that have transitions
  std::unordered_multimap<std::uint64_t, State> by_hash_;  // of what is waiting and the marks
  State starts_[2] = {kUnknown, kUnknown};
  std::vector<std::pair<std::uint32_t, State>> behind_;  // by operation; few
  std::size_t memory_ = 0;                               // of states, in elements
  // What follow() works on.
  Operations found_, pending_, at_far_edge_;
  std::vector<std::uint64_t> sorted_;
  std::vector<std::uint32_t> visited_;
  std::uint32_t visit_ = 0;
  bool accepts_ = false, accepts_at_edge_ = false;
};

}  // namespace synopse
