#include "synopse/grammar/endings.h"

namespace synopse {
namespace {

std::uint32_t low_bits(Endings::Bytes bytes) {
  static const Endings::Bytes kWord(0xFFFFFFFF);
  std::uint32_t bits = 0;
  for (; bytes.any(); bytes >>= 32) bits |= static_cast<std::uint32_t>((bytes & kWord).to_ulong());
  return bits;
}

void cross(std::uint32_t before, std::uint32_t last, std::array<std::uint32_t, 32>& pairs) {
  for (std::uint32_t byte = 0; byte < pairs.size(); ++byte)
    if ((before >> byte & 1U) != 0) pairs[byte] |= last;
}

}  // namespace

Endings Endings::of(const Bytes& bytes, bool wide) {
  Endings endings{.single = low_bits(bytes)};
  if (wide) cross(endings.single, endings.single, endings.pairs);
  return endings;
}

Endings Endings::all() {
  Endings endings{.single = ~std::uint32_t{0}};
  endings.pairs.fill(~std::uint32_t{0});
  return endings;
}

void Endings::add(const Endings& other) {
  single |= other.single;
  for (std::size_t i = 0; i < pairs.size(); ++i) pairs[i] |= other.pairs[i];
}

void Endings::add_before(const Bytes& bytes) { cross(low_bits(bytes), single, pairs); }

}  // namespace synopse
