// Many expressions over the bytes of whole words as one automaton, which tells all that match a word.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "synopse/grammar/tag_lists.h"
#include "synopse/grammar/word_expression.h"
#include "synopse/grammar/word_transitions.h"

namespace synopse {

// Expressions that are read from the same end, made deterministic together as words come: a state is a set of
// closures of theirs, and a transition is computed when it is first needed (as in ItemAutomaton).  Read so,
// even hundreds of them have few states: behind the letters that settle most, all are in some loop or can
// match no more.  When its memory is full it starts anew, so it stays small and its time linear.  Not shared
// by threads.
class WordAutomaton {
 public:
  using Way = WordExpression::Way;

  // When it has so many states it forgets them all.
  static constexpr std::size_t kMostStates = 20'000;
  explicit WordAutomaton(Way way, std::size_t most_states = kMostStates);

  // Before the first word: `expression` is read the same way.
  void add(std::unique_ptr<WordExpression> expression, Tag tag);

  // The tags of all expressions that match all of the word; valid until the next call.
  std::span<const Tag> tags(std::string_view word);

 private:
  using State = WordTransitions::State;
  static constexpr State kDead = 0, kStart = 1;
  using Closure = std::uint32_t;  // of an expression, whose number stands above it
  static constexpr int kClosureBits = 16;
  static constexpr Closure kClosureOnly = (1U << kClosureBits) - 1;
  static constexpr std::size_t kMostClosures = 1 << 19;  // of all states
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  struct Expression {
    std::unique_ptr<WordExpression> tests;
    Tag tag;
  };
  struct Closures {  // in closures_, ascending
    std::uint32_t first, size, hash;
    std::uint32_t tags = kNone;  // number of their list, once that was asked for
  };

  template <typename Iterator>
  State behind(Iterator byte, Iterator end);
  WordExpression& of(Closure closure) const { return *expressions_[closure >> kClosureBits].tests; }
  std::uint32_t kind_of(unsigned char byte) { return kind_of_[byte] != kNone ? kind_of_[byte] : meet(byte); }
  std::uint32_t meet(unsigned char byte);
  void tell_apart(const ByteSet& set);
  State compute(State state, unsigned char byte, std::uint32_t kind);
  void collect_passed(State state, unsigned char byte);
  std::span<const Closure> closures(State state) const {
    return {closures_.data() + states_[state].first, states_[state].size};
  }
  State state_of_found();
  State add_state(std::uint32_t hash);
  std::size_t place_of(std::uint32_t hash) const;
  void hash_anew();
  bool is_full() const;
  void reset();
  std::uint32_t tags_of(State state);

  Way way_;
  std::size_t most_states_;
  std::vector<Expression> expressions_;
  std::array<std::uint8_t, 256> alike_{};     // by byte: those of one number pass the same tests
  std::array<std::uint32_t, 256> kind_of_{};  // the same, numbered as words have them; kNone: no word has it
  std::uint32_t kinds_ = 0;
  std::vector<Closures> states_;
  std::vector<Closure> closures_;
  WordTransitions transitions_;
  std::vector<State> by_hash_;  // a power of two, half of them free at the least
  TagLists tags_;
  std::vector<Closure> found_;  // the state that is being put together
};

}  // namespace synopse
