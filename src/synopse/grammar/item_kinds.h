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

// The kinds of items that a thread has met, for one rule.
class ItemKinds {
 public:
  std::uint32_t number(std::uint32_t look, const Looks& looks, const Alphabet& alphabet) {
    const bool met = look < by_look_.size() && by_look_[look] != 0;
    return met ? by_look_[look] - 1 : meet(look, looks.tags(look), alphabet);
  }
  const NumberedBits& passed() const { return kinds_; }
  // Lets the number of a look come from memory.
  void fetch(std::uint32_t look) const { __builtin_prefetch(by_look_.data() + look); }
  // Whether they are to be forgotten before the next sentence.
  bool are_many() const { return are_many_; }
  void forget() { *this = ItemKinds(); }

 private:
  std::uint32_t meet(std::uint32_t look, std::span<const Tag> tags, const Alphabet& alphabet);

  static constexpr std::size_t kMost = 0xF000;

  std::vector<std::uint16_t> by_look_;  // 1 + number; 0: not met
  bool are_many_ = false;
  NumberedBits masks_, kinds_;
  std::vector<std::uint16_t> by_mask_;
};

}  // namespace synopse
