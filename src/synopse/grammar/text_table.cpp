#include "synopse/grammar/text_table.h"

#include <algorithm>
#include <cstring>

namespace synopse {
namespace {

constexpr std::size_t kFirstSize = 1024;
constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio (Knuth)

std::uint64_t mixed(std::uint64_t value) {
  value *= kFactor;
  return value ^ (value >> 32);
}

}  // namespace

// Eight bytes at a time; the last of them, or what there is of them, with the size.
std::uint32_t TextTable::hash(std::string_view text) {
  std::uint64_t state = text.size(), piece = 0;
  for (; text.size() > sizeof piece; text.remove_prefix(sizeof piece)) {
    std::memcpy(&piece, text.data(), sizeof piece);
    state = mixed(state ^ piece);
  }
  piece = 0;
  if (!text.empty()) std::memcpy(&piece, text.data(), text.size());
  return static_cast<std::uint32_t>(mixed(mixed(state ^ piece)));
}

bool TextTable::holds(const Slot& slot, std::string_view text) const {
  if (text.size() > kShort) return slot.size > kShort && long_texts_.find(slot.number)->second == text;
  return slot.size == text.size() && (text.empty() || std::memcmp(slot.text, text.data(), text.size()) == 0);
}

std::uint32_t TextTable::find(std::string_view text) const {
  const std::uint32_t wanted = hash(text);
  for (std::size_t at = wanted & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    const Slot& slot = slots_[at];
    if (slot.number == kNone) return kNone;
    if (slot.hash == wanted && holds(slot, text)) return slot.number;
  }
}

std::size_t TextTable::free_slot(std::uint32_t hash) const {
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].number != kNone) at = (at + 1) & (slots_.size() - 1);
  return at;
}

std::uint32_t TextTable::add(std::string_view text) {
  if (4 * (std::size_t{size_} + 1) > 3 * slots_.size()) grow();
  Slot slot{.hash = hash(text), .number = size_};
  slot.size = static_cast<std::uint8_t>(std::min(text.size(), kShort + 1));
  if (text.size() > kShort)
    long_texts_.emplace(size_, text);
  else
    std::copy(text.begin(), text.end(), slot.text);
  slots_[free_slot(slot.hash)] = slot;
  return size_++;
}

void TextTable::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.number != kNone) slots_[free_slot(slot.hash)] = slot;
}

void TextTable::clear() {
  slots_.assign(kFirstSize, Slot());
  long_texts_.clear();
  size_ = 0;
}

}  // namespace synopse
