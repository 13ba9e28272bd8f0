// How a phrase table lies in its block: for the table and for what makes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "synopse/text/flat_block.h"

namespace synopse {

inline constexpr BlockKind kPhraseBlock{.magic = 0x50594E53, .version = 2, .name = "phrase table"};
enum PhraseSection : std::size_t {
  kPhraseMarks,
  kPhraseSlots,
  kPhrasePlaces,
  kPhraseRows,
  kPhraseText,
  kPhraseFollowers,
  kPhraseSections
};

// One beginning of forms.
struct PhraseSlot {
  std::uint32_t tag;   // of the hash
  std::uint32_t form;  // the first form that begins so, and kGoesOn
};
inline constexpr std::uint32_t kGoesOn = 0x80000000;  // some form goes on here with another token

// Each slot has a byte beside it: kFreeSlot, or some bits of the hash.  Most beginnings of a text are those
// of no phrase, and nearly all of these are told by such bytes alone, which the processor's caches can hold.
inline constexpr std::uint8_t kFreeSlot = 0;

// Where a form's text and rows begin; the next form's place tells where they end.
struct PhrasePlace {
  std::uint32_t text;
  std::uint32_t rows;
};

// The hash of a beginning that is longer by `text`: hash(ab) is extended(hash(a), b).
inline std::uint64_t extended_hash(std::uint64_t hash, std::string_view text) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return hash;
}

// The step above leaves the upper bits of short texts alike; this mixes them.
inline std::uint64_t mixed_hash(std::uint64_t hash) {
  hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
  hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
  return hash ^ (hash >> 32);
}

inline std::uint32_t slot_tag(std::uint64_t mixed) { return static_cast<std::uint32_t>(mixed); }
inline std::uint8_t slot_mark(std::uint64_t mixed) {
  const auto mark = static_cast<std::uint8_t>(mixed);
  return mark == kFreeSlot ? 1 : mark;
}
// The bit of a piece of text, between places where tokens may end, with which some form goes on.  There is a
// power of two of words.
inline std::size_t follower_bit(std::string_view piece, std::size_t words) {
  return static_cast<std::size_t>(mixed_hash(extended_hash(piece.size(), piece)) & (words * 64 - 1));
}

// Where the search for a slot begins; it goes on to the next one until one is empty.
inline std::size_t first_slot(std::uint64_t mixed, std::size_t slots) {
  return static_cast<std::size_t>(((mixed >> 32) * slots) >> 32);
}

}  // namespace synopse
