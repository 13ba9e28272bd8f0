// Kinds of items: those that pass the same tests of a rule.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/looks.h"

namespace synopse {

// Different sets of up to 256 bits, numbered as they come.
class NumberedBits {
 public:
  using Bits = std::array<std::uint64_t, 4>;

  // The number of such bits; the size before, if they are new.
  std::uint32_t number(const Bits& bits);
  const Bits& operator[](std::uint32_t number) const { return all_[number]; }
  std::size_t size() const { return all_.size(); }

 private:
  std::size_t slot_of(const Bits& bits) const;

  std::vector<Bits> all_;
  std::vector<std::uint16_t> slots_;  // 1 + number; a power of two, half of them free at the least
};

// The kinds of items that a thread has met, for one rule.  A hash table of the looks that the rule was asked
// about, which are few of all that there are.
class ItemKinds {
 public:
  // `look` is below 2^16.
  std::uint32_t number(std::uint32_t look, const Looks& looks, const Alphabet& alphabet) {
    const std::uint32_t known = by_look_[place_of(look)];
    return known >> 16 == look && known != kFree ? known & 0xFFFF : meet(look, looks.tags(look), alphabet);
  }
  const NumberedBits& passed() const { return kinds_; }
  // Lets the number of a look come from memory.
  void fetch(std::uint32_t look) const { __builtin_prefetch(by_look_.data() + first_place(look)); }
  // Whether they are to be forgotten before the next sentence.
  bool are_many() const { return kinds_.size() > kMost; }
  void forget() { *this = ItemKinds(); }

 private:
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;
  static constexpr std::size_t kMost = 0xF000;
  static constexpr std::size_t kFirstSize = 8;

  std::uint32_t meet(std::uint32_t look, std::span<const Tag> tags, const Alphabet& alphabet);
  // Those of low numbers, which are the frequent ones, lie together.
  std::size_t first_place(std::uint32_t look) const { return look & (by_look_.size() - 1); }
  std::size_t place_of(std::uint32_t look) const {
    std::size_t at = first_place(look);
    while (by_look_[at] >> 16 != look && by_look_[at] != kFree) at = (at + 1) & (by_look_.size() - 1);
    return at;
  }
  void grow();

  // Looks, and below them the numbers of their kinds: a power of two, a quarter of them free at the least.
  std::vector<std::uint32_t> by_look_ = std::vector<std::uint32_t>(kFirstSize, kFree);
  std::uint32_t looks_ = 0;
  NumberedBits kinds_;
};

}  // namespace synopse
