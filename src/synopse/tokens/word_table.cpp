#include "synopse/tokens/word_table.h"

#include <bit>
#include <cstring>
#include <utility>

namespace synopse {

namespace {

template <typename Number>
std::uint64_t load(const char* bytes) {
  Number number;
  std::memcpy(&number, bytes, sizeof number);
  return number;
}

// The first eight bytes of `bytes`, or what there are of them, some perhaps twice.
std::uint64_t head_of(const char* bytes, std::size_t size) {
  if (size >= 8) return load<std::uint64_t>(bytes);
  if (size >= 4) return load<std::uint32_t>(bytes) | load<std::uint32_t>(bytes + size - 4) << 32U;
  if (size == 0) return 0;
  const auto byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(bytes[i])}; };
  return byte(0) | byte(size / 2) << 8U | byte(size - 1) << 16U;
}

// Both ends of the word are enough: nearly all words in the lists are shorter than sixteen bytes.
std::size_t hash_of(std::string_view word) {
  constexpr std::size_t kHead = 8;
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15U;  // 2^64 over the golden ratio
  const std::size_t tail = word.size() > kHead ? word.size() - kHead : 0;
  std::uint64_t hash = head_of(word.data(), word.size()) * kFactor;
  if (tail > 0) hash = (hash ^ head_of(word.data() + tail, kHead)) * kFactor;
  hash = (hash ^ word.size()) * kFactor;
  return static_cast<std::size_t>(hash >> 32U);
}

}  // namespace

std::size_t WordTable::slot_of(std::string_view word) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash_of(word) & mask;
  while (slots_[slot].traits != 0 && slots_[slot].word != word) slot = (slot + 1) & mask;
  return slot;
}

void WordTable::reserve(std::size_t words) {
  const std::size_t needed = std::bit_ceil(2 * words + 2);
  if (needed <= slots_.size()) return;
  const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(needed));
  for (const Slot& slot : old) {
    if (slot.traits != 0) slots_[slot_of(slot.word)] = slot;
  }
}

void WordTable::add(std::string_view word, std::uint32_t traits) {
  reserve(words_ + 1);
  Slot& slot = slots_[slot_of(word)];
  if (slot.traits == 0) {
    slot.word = word;
    ++words_;
  }
  slot.traits |= traits;
}

}  // namespace synopse
