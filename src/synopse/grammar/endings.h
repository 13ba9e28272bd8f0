// How the matches of an expression can end: most expressions over words ask for one of some endings.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <string_view>

namespace synopse {

// A bound, never a promise.  Bytes are told apart by their low five bits only: by the letter, whatever its
// case.
struct Endings {
  using Bytes = std::bitset<256>;

  std::uint32_t single = 0;               // that a match of one byte is
  std::array<std::uint32_t, 32> pairs{};  // by the last byte but one: the last byte

  // Of one character out of these bytes; `wide`: it may have several.
  static Endings of(const Bytes& bytes, bool wide);
  static Endings all();

  void add(const Endings& other);
  // Another byte out of `bytes` may stand before matches of one byte.
  void add_before(const Bytes& bytes);

  // Whether a text that is not empty may be a match.
  bool admit(std::string_view text) const {
    const auto bits = [&](std::size_t from_end) {
      return static_cast<unsigned char>(text[text.size() - from_end]) & 31U;
    };
    return ((text.size() == 1 ? single : pairs[bits(2)]) >> bits(1) & 1U) != 0;
  }
};

}  // namespace synopse
