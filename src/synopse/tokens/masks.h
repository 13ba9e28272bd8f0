// Which of 64 bytes are letters, blanks and signs: a bit each, so that plain words need no look at bytes.
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace synopse {

constexpr std::size_t kBlock = 64;

struct Masks {
  std::uint64_t letters = 0;  // of ASCII, and both bytes of U+00C0 to U+00FF without × and ÷
  std::uint64_t blanks = 0;   // U+0020 only
  std::uint64_t signs = 0;    // commas and full stops
};

// The masks of the 64 bytes from `block` on, which begin with a whole character.  A letter whose first byte
// is the last of the block is left out.  One byte after the other, for machines without vectors, and as a
// yardstick.
Masks masks_by_bytes(const char* block);

#if defined(__SSE2__)
// Sixteen of the bytes, and what can be told of them at once.
class MaskPart {
 public:
  explicit MaskPart(const char* bytes) : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes))) {}

  std::uint64_t letters() const {
    // The blank's bit is what parts small letters from capitals.  Signed comparison is all there is, so the
    // letters are brought to the lowest of all values.
    const __m128i small = _mm_or_si128(bytes_, _mm_set1_epi8(' '));
    const __m128i lowest = _mm_sub_epi8(small, _mm_set1_epi8(static_cast<char>('a' + 128)));
    return bits_of(_mm_cmplt_epi8(lowest, _mm_set1_epi8(static_cast<char>(26 - 128))));
  }
  // Comma and full stop are one bit apart.
  std::uint64_t signs() const {
    return bits_of(_mm_cmpeq_epi8(_mm_or_si128(bytes_, _mm_set1_epi8(',' ^ '.')), _mm_set1_epi8('.')));
  }
  std::uint64_t are(char byte) const { return bits_of(equal(byte)); }
  std::uint64_t are(char byte, char other) const { return bits_of(_mm_or_si128(equal(byte), equal(other))); }

 private:
  __m128i equal(char byte) const { return _mm_cmpeq_epi8(bytes_, _mm_set1_epi8(byte)); }
  static std::uint64_t bits_of(__m128i bytes) { return static_cast<unsigned>(_mm_movemask_epi8(bytes)); }

  __m128i bytes_;
};

// The same, sixteen bytes at once.  Inline, so that the masks stay in registers.
[[gnu::always_inline]] inline Masks masks_of(const char* block) {
  const MaskPart a(block), b(block + 16), c(block + 32), d(block + 48);
  const auto join = [&](auto bits) { return bits(a) | bits(b) << 16U | bits(c) << 32U | bits(d) << 48U; };
  Masks masks{.letters = join([](const MaskPart& part) { return part.letters(); }),
              .blanks = join([](const MaskPart& part) { return part.are(' '); }),
              .signs = join([](const MaskPart& part) { return part.signs(); })};
  const std::uint64_t leads = join([](const MaskPart& part) { return part.are('\xC3'); });
  if (leads != 0) {
    const std::uint64_t signs = join([](const MaskPart& part) { return part.are('\x97', '\xB7'); });
    const std::uint64_t seconds = leads << 1U & ~signs;
    masks.letters |= seconds | seconds >> 1U;
  }
  return masks;
}
#else
inline Masks masks_of(const char* block) { return masks_by_bytes(block); }
#endif

}  // namespace synopse
