// How the matches of an expression can end: most expressions over words ask for one of some endings.
#pragma once

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <string_view>

namespace synopse {

// A bound, never a promise: of the last four bytes, which may follow which.  Bytes are told apart by their
// low five bits only: by the letter, whatever its case.
struct Endings {
  static constexpr std::size_t kDepth = 4;
  using Bytes = std::bitset<256>;
  using Bits = std::uint32_t;

  std::array<Bits, kDepth> begins{};                       // by length: the first byte of a match of n + 1
  std::array<std::array<Bits, 32>, kDepth - 1> follows{};  // by place from the end and the byte before it

  // Of one character out of these bytes; `wide`: it may have several.
  static Endings of(const Bytes& bytes, bool wide);
  static Endings all();

  // Matches of this or of the other.
  void add(const Endings& other);
  // Matches of `first`, which end with a byte of `last`, may stand before those of this, none of them empty.
  void add_before(const Endings& first, const Bytes& last);
  // The same, but without any of them no match is one.
  void put_before(const Endings& first, const Bytes& last);

  // Whether a longer text that ends in these two bytes may be a match.
  bool admit_last(char before, char last) const {
    return (follows[0][static_cast<unsigned char>(before) & 31U] >> (static_cast<unsigned char>(last) & 31U) &
            1U) != 0;
  }
  // Whether a text that is not empty may be a match.
  bool admit(std::string_view text) const {
    const auto bits = [&](std::size_t from_end) {
      return static_cast<unsigned char>(text[text.size() - from_end]) & 31U;
    };
    const std::size_t depth = std::min(text.size(), kDepth);
    for (std::size_t at = 1; at < depth; ++at)
      if ((follows[at - 1][bits(at + 1)] >> bits(at) & 1U) == 0) return false;
    return text.size() > kDepth || (begins[depth - 1] >> bits(depth) & 1U) != 0;
  }
};

}  // namespace synopse
