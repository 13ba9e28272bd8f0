#include "synopse/tokens/masks.h"

namespace synopse {

namespace {

bool is_ascii_letter(unsigned char byte) {
  const unsigned char small = byte | 0x20U;
  return small >= 'a' && small <= 'z';
}

}  // namespace

Masks masks_by_bytes(const char* block) {
  Masks masks;
  for (unsigned i = 0; i < kBlock; ++i) {
    const auto byte = static_cast<unsigned char>(block[i]);
    if (byte == ' ') masks.blanks |= std::uint64_t{1} << i;
    if (byte == ',' || byte == '.') masks.signs |= std::uint64_t{1} << i;
    if (is_ascii_letter(byte)) masks.letters |= std::uint64_t{1} << i;
    if (byte != 0xC3 || i + 1 == kBlock) continue;
    const auto second = static_cast<unsigned char>(block[i + 1]);
    if (second != 0x97 && second != 0xB7) masks.letters |= std::uint64_t{3} << i;
  }
  return masks;
}

}  // namespace synopse
