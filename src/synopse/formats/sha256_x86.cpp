#include "synopse/formats/sha256_x86.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

namespace synopse {
namespace {

bool has_instructions() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  return __builtin_cpu_supports("sse4.1") && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
}

// Four rounds a step; the words of the schedule are made four steps ahead, in a ring of four.
[[gnu::target("sha,sse4.1")]] void compress_block(__m128i& abef, __m128i& cdgh, const std::uint32_t* rounds,
                                                  const char* block) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  const __m128i before_abef = abef, before_cdgh = cdgh;
  __m128i words[4];
  for (int i = 0; i < 4; ++i)
    words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(block) + i), big_endian);
#pragma GCC unroll 16
  for (int i = 0; i < 16; ++i) {
    __m128i& word = words[i % 4];
    const __m128i round = _mm_add_epi32(word, _mm_loadu_si128(reinterpret_cast<const __m128i*>(rounds) + i));
    cdgh = _mm_sha256rnds2_epu32(cdgh, abef, round);
    abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(round, 0x0E));
    if (i >= 12) continue;
    const __m128i last = words[(i + 3) % 4];
    const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(word, words[(i + 1) % 4]),
                                      _mm_alignr_epi8(last, words[(i + 2) % 4], 4));
    word = _mm_sha256msg2_epu32(sum, last);
  }
  abef = _mm_add_epi32(abef, before_abef);
  cdgh = _mm_add_epi32(cdgh, before_cdgh);
}

[[gnu::target("sha,sse4.1")]] void compress(std::uint32_t* state, const std::uint32_t* rounds,
                                            const char* data, std::size_t blocks) {
  auto* const halves = reinterpret_cast<__m128i*>(state);
  const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128(halves), 0xB1);
  const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128(halves + 1), 0x1B);
  __m128i abef = _mm_alignr_epi8(cdab, hgfe, 8), cdgh = _mm_blend_epi16(hgfe, cdab, 0xF0);
  for (std::size_t i = 0; i < blocks; ++i) compress_block(abef, cdgh, rounds, data + 64 * i);
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128(halves, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128(halves + 1, _mm_alignr_epi8(dchg, feba, 8));
}

}  // namespace

bool compress_by_instructions(Sha256State& state, const std::array<std::uint32_t, 64>& rounds,
                              const char* data, std::size_t blocks) {
  static const bool can = has_instructions();
  if (can) compress(state.data(), rounds.data(), data, blocks);
  return can;
}

}  // namespace synopse

#else

namespace synopse {

bool compress_by_instructions(Sha256State&, const std::array<std::uint32_t, 64>&, const char*, std::size_t) {
  return false;
}

}  // namespace synopse

#endif
