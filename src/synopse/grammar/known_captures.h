// Captures that a thread has found, to be asked for again: most matches of a rule are of the same kinds of
// items, and four of five short ones of such as it has met.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/item_program.h"

namespace synopse {

class KnownCaptures {
 public:
  // What captures depend on.
  struct Question {
    std::uint32_t rule = 0;
    std::uint32_t age = 0;                  // of the numbers of its kinds
    bool at_begin = false, at_end = false;  // of the sentence
    std::span<const std::uint16_t> kinds;   // of the items of the match
  };

  // False when they are not known.
  bool find(const Question& question, std::vector<ItemRange>& captures) const;
  // Very long matches and many captures are not kept; nor are others where these are put.
  void add(const Question& question, std::span<const ItemRange> captures);

 private:
  static constexpr int kSlotBits = 12;
  static constexpr std::size_t kMostItems = 40, kMostCaptures = 12;

  struct Key {
    std::uint32_t rule = 0, age = 0;
    std::uint8_t items = 0, edges = 0;
    std::array<std::uint16_t, kMostItems> kinds{};
    bool operator==(const Key&) const = default;
  };
  struct Range {
    std::uint8_t begin, end;
  };
  struct alignas(128) Slot {
    Key key;
    std::uint8_t captures = 0;
    std::array<Range, kMostCaptures> ranges{};
  };

  static Key key_of(const Question& question);
  static std::size_t place_of(const Question& question);

  std::vector<Slot> slots_;  // none before the first is added
};

}  // namespace synopse
