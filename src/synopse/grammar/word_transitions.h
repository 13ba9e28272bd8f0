// The transitions of an automaton over bytes that is made as it goes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace synopse {

// Bytes come as kinds of bytes.  Those to kinds that were met first, which are the frequent ones, lie
// together, a cache line a state; of the others most states have none, and they are a hash table.
class WordTransitions {
 public:
  using State = std::uint16_t;
  static constexpr State kNone = 0xFFFF;  // is no state

  WordTransitions() { clear(); }
  // The first state that is added is 0, and so on.
  void add_state() { rows_.emplace_back(); }
  // kNone: it has not been computed yet.
  State find(State state, std::uint32_t kind) const {
    return kind < kFrequent ? rows_[state].next[kind] : rare_[place_of(key(state, kind))].next;
  }
  void keep(State state, std::uint32_t kind, State next);
  void clear();

 private:
  static constexpr std::size_t kFrequent = 32;
  struct alignas(kFrequent * sizeof(State)) Row {
    Row() { next.fill(kNone); }
    std::array<State, kFrequent> next;
  };
  struct Rare {
    std::uint32_t key = kFree;
    State next = kNone;
  };
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  static std::uint32_t key(State state, std::uint32_t kind) { return std::uint32_t{state} << 8 | kind; }
  std::size_t place_of(std::uint32_t key) const;
  void grow();

  std::vector<Row> rows_;   // by state
  std::vector<Rare> rare_;  // a power of two, half of them free at the least
  std::size_t rare_count_ = 0;
};

}  // namespace synopse
