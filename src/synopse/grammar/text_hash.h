// A hash of a text, eight bytes at a time.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace synopse {

constexpr std::uint64_t kHashFactor = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio (Knuth)

inline std::uint64_t mixed(std::uint64_t value) {
  value *= kHashFactor;
  return value ^ (value >> 32);
}

template <typename Number>
std::uint64_t read_number(const char* bytes) {
  Number number;
  std::memcpy(&number, bytes, sizeof number);
  return number;
}

// Up to eight bytes as a number, which differs from that of any other text of this size.
inline std::uint64_t bytes_as_number(std::string_view text) {
  const char *begin = text.data(), *end = begin + text.size();
  if (text.size() >= 4) return read_number<std::uint32_t>(begin) | read_number<std::uint32_t>(end - 4) << 32;
  if (text.size() >= 2) return read_number<std::uint16_t>(begin) | read_number<std::uint16_t>(end - 2) << 16;
  return text.empty() ? 0 : read_number<std::uint8_t>(begin);
}

// Every bit of it depends on all of the text.
inline std::uint64_t text_hash(std::string_view text) {
  std::uint64_t state = text.size();
  for (; text.size() > 8; text.remove_prefix(8))
    state = mixed(state ^ read_number<std::uint64_t>(text.data()));
  return mixed(mixed(state ^ bytes_as_number(text)));
}

}  // namespace synopse
