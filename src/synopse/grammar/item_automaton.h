// A deterministic automaton over the items of a sentence, made as it goes: states are sets of closures, and a
// transition is computed when it is first needed (Thompson's construction and lazy determinisation, as in
// RE2's own automata; Cox, "Regular Expression Matching in the Wild", 2010).
//
// RE2 could run over items written as strings, and the tests hold this automaton against that.  But a pattern
// of thousands of tests takes RE2 milliseconds to compile and several bytes an item to run; here it is one
// look-up an item.  When its memory is full it starts anew, so it stays small and its time linear.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/item_kinds.h"
#include "synopse/grammar/item_operations.h"
#include "synopse/grammar/item_transitions.h"
#include "synopse/grammar/test_closures.h"

namespace synopse {

class ItemAutomaton {
 public:
  // A number, and below it what the state says of the items so far.
  using State = std::uint32_t;

  // Whether a match must begin with the first item that the automaton takes, or may begin with any.
  enum class Begin : std::uint8_t { first_item, any_item };
  using Way = TestClosures::Way;

  // Keeps `code`.  When states and transitions take so many bytes, it forgets them all.
  static constexpr std::size_t kMostBytes = 1 << 17;
  ItemAutomaton(const ItemCode& code, Way way, Begin begin, std::size_t most_bytes = kMostBytes);

  // The state before any item; `at_edge`: the first item to come is the sentence's first, or last on the way
  // backward.
  State start(bool at_edge);
  // The state behind an item that has passed a test, by its place among those of `operations`.
  State start_behind(std::uint32_t test) { return state_of(closures_.behind(test)); }
  // The same, remembered by who asks.
  struct Start {
    State state = 0;
    std::uint32_t age = 0;  // of the automaton's states; 0: not asked yet
  };
  State start_behind(std::uint32_t test, Start& known) {
    if (known.age != age_) known = {start_behind(test), age_};
    return known.state;
  }
  State step(State state, std::uint32_t kind, const NumberedBits& kinds) {
    const State next = transitions_.find(state >> kMarks, kind);
    return next != ItemTransitions::kNone ? next : compute(state, kind, kinds);
  }
  // Whether the items so far are a match; whether they are if no more follow in the sentence.
  bool accepts(State state) const { return (state & TestClosures::kAccepts) != 0; }
  bool accepts_at_edge(State state) const { return (state & TestClosures::kAcceptsAtEdge) != 0; }
  // Whether nothing that follows can make a match.
  bool is_dead(State state) const { return (state & kDead) != 0; }

  // Forgets all states: the numbers of kinds mean something else from now on.
  void reset();

 private:
  using Number = TestClosures::Number;
  static constexpr State kUnknown = 0xFFFFFFFF;
  static constexpr std::uint8_t kDead = 4;
  static constexpr int kMarks = 3;  // bits of a state that are marks
  static constexpr State kAllMarks = (1U << kMarks) - 1;
  // What the next item may pass: the tests of closures, ascending, which lie in lists_.
  struct Waiting {
    std::uint32_t first;
    std::uint32_t hash;
    Number size;
    std::uint8_t marks;
  };

  std::span<const Number> closures(const Waiting& waiting) const {
    return {lists_.data() + waiting.first, waiting.size};
  }

  State number_of(std::size_t place) const {
    return static_cast<State>(place) << kMarks | states_[place].marks;
  }
  State compute(State state, std::uint32_t kind, const NumberedBits& kinds);
  State behind_passed();
  std::size_t bytes() const;
  bool is_full() const;
  void collect_passed(State state, const PassedTests& item);
  State state_of(Number closure);
  State dead();
  std::uint8_t marks_of_passed();
  State state_of_passed(std::uint8_t marks);
  State add_state(std::uint32_t hash, std::uint8_t marks);
  std::size_t free_hash(std::uint32_t hash) const;
  void hash_anew();

  // What a step touches stands first.
  ItemTransitions transitions_;
  std::uint32_t age_ = 0;  // how often all states have begun anew
  State starts_[2] = {kUnknown, kUnknown}, dead_ = kUnknown;
  TestClosures closures_;
  Begin begin_;
  std::size_t most_bytes_;
  std::vector<Waiting> states_;
  std::vector<Number> lists_;       // closures of states
  std::vector<State> by_hash_;      // a power of two, half of them free at the least
  std::vector<State> of_closures_;  // the state that a closure is
  std::vector<Number> passed_;      // the closures that a state is put together from
};

}  // namespace synopse
