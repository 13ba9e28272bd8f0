#include "synopse/grammar/neighbours.h"

#include <array>

namespace synopse {
namespace {

enum Kind : std::uint8_t { kDigit, kUpper, kLower, kHyphen, kBlank, kStop, kOther, kBeyondAscii };

constexpr Kind kind_of(unsigned byte) {
  if (byte >= 0x80) return kBeyondAscii;
  if (byte >= '0' && byte <= '9') return kDigit;
  if (byte >= 'A' && byte <= 'Z') return kUpper;
  if (byte >= 'a' && byte <= 'z') return kLower;
  if (byte == '-') return kHyphen;
  if (byte <= ' ') return kBlank;
  return byte == '.' || byte == ',' || byte == ':' || byte == '/' ? kStop : kOther;
}

constexpr std::array<std::uint8_t, 256> all_kinds() {
  std::array<std::uint8_t, 256> kinds{};
  for (unsigned byte = 0; byte < kinds.size(); ++byte) kinds[byte] = kind_of(byte);
  return kinds;
}

constexpr std::array<std::uint8_t, 256> kKinds = all_kinds();

// The kinds of these bytes, as bits.
std::uint64_t kinds_of(const ByteSet& bytes) {
  std::uint64_t kinds = 0;
  for (unsigned byte = 0; byte < bytes.size(); ++byte)
    if (bytes[byte]) kinds |= std::uint64_t{1} << kKinds[byte];
  return kinds;
}

}  // namespace

Neighbours neighbours_in(std::string_view text) {
  Neighbours found = 0;
  for (std::size_t at = 1; at < text.size(); ++at) {
    const unsigned left = kKinds[static_cast<unsigned char>(text[at - 1])];
    found |= Neighbours{1} << (left * 8 + kKinds[static_cast<unsigned char>(text[at])]);
  }
  return found;
}

Neighbours neighbours(const ByteSet& left, const ByteSet& right) {
  const std::uint64_t before = kinds_of(left), behind = kinds_of(right);
  Neighbours all = 0;
  for (unsigned kind = 0; kind < 8; ++kind)
    if ((before >> kind & 1U) != 0) all |= behind << (kind * 8);
  return all;
}

}  // namespace synopse
