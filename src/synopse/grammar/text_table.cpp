#include "synopse/grammar/text_table.h"

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

std::uint32_t TextTable::find(std::string_view text) const {
  const std::uint32_t wanted = hash(text);
  for (std::size_t at = wanted & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    const Slot& slot = slots_[at];
    if (slot.number == kNone) return kNone;
    if (slot.hash == wanted && this->text(slot.number) == text) return slot.number;
  }
}

std::size_t TextTable::free_slot(std::uint32_t hash) const {
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].number != kNone) at = (at + 1) & (slots_.size() - 1);
  return at;
}

std::uint32_t TextTable::add(std::string_view text) {
  if (2 * (ends_.size() + 1) > slots_.size()) grow();
  const std::uint32_t number = size(), hash = TextTable::hash(text);
  slots_[free_slot(hash)] = {hash, number};
  texts_ += text;
  ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
  return number;
}

void TextTable::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.number != kNone) slots_[free_slot(slot.hash)] = slot;
}

void TextTable::clear() {
  slots_.assign(kFirstSize, Slot());
  texts_.clear();
  ends_.clear();
}

}  // namespace synopse
