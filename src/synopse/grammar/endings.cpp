#include "synopse/grammar/endings.h"

#include <utility>

namespace synopse {
namespace {

Endings::Bits low_bits(Endings::Bytes bytes) {
  static const Endings::Bytes kWord(0xFFFFFFFF);
  Endings::Bits bits = 0;
  for (; bytes.any(); bytes >>= 32) bits |= static_cast<Endings::Bits>((bytes & kWord).to_ulong());
  return bits;
}

void cross(Endings::Bits before, Endings::Bits next, std::array<Endings::Bits, 32>& follows) {
  for (std::uint32_t byte = 0; byte < follows.size(); ++byte)
    if ((before >> byte & 1U) != 0) follows[byte] |= next;
}

}  // namespace

Endings Endings::of(const Bytes& bytes, bool wide) {
  const Bits bits = low_bits(bytes);
  Endings endings{.begins = {bits}};
  if (!wide) return endings;
  endings.begins.fill(bits);
  for (auto& place : endings.follows) cross(bits, bits, place);
  return endings;
}

Endings Endings::all() { return of(~Bytes(), true); }

void Endings::add(const Endings& other) {
  for (std::size_t i = 0; i < begins.size(); ++i) begins[i] |= other.begins[i];
  for (std::size_t place = 0; place < follows.size(); ++place)
    for (std::size_t i = 0; i < follows[place].size(); ++i) follows[place][i] |= other.follows[place][i];
}

void Endings::add_before(const Endings& first, const Bytes& last) {
  const Endings own = *this;
  put_before(first, last);
  add(own);
}

// Where a match of this has just `length` bytes, the first byte of it follows the last of the other, whose
// bytes stand so much further from the end.
void Endings::put_before(const Endings& first, const Bytes& last) {
  const std::array<Bits, kDepth> own = std::exchange(begins, {});
  for (std::size_t length = 1; length < kDepth; ++length) {
    if (own[length - 1] == 0) continue;
    cross(low_bits(last), own[length - 1], follows[length - 1]);
    for (std::size_t i = 0; length + i < kDepth; ++i) begins[length + i] |= first.begins[i];
    for (std::size_t place = 0; length + place < follows.size(); ++place)
      for (std::size_t i = 0; i < 32; ++i) follows[length + place][i] |= first.follows[place][i];
  }
}

}  // namespace synopse
