#include "synopse/grammar/tag_lists.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::size_t kFirstSize = 16;
constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio (Knuth)

std::uint32_t hash_of(std::span<const Tag> tags) {
  std::uint64_t hash = tags.size();
  for (const Tag tag : tags) hash = (hash ^ tag) * kFactor;
  return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

std::uint32_t TagLists::number(std::span<const Tag> tags) {
  if (2 * lists_.size() >= slots_.size()) grow();
  const std::uint32_t hash = hash_of(tags);
  Slot& slot = slots_[place_of(tags, hash)];
  if (slot.number != kFree) return slot.number;
  slot = {hash, static_cast<std::uint32_t>(lists_.size())};
  lists_.push_back({static_cast<std::uint32_t>(tags_.size()), static_cast<std::uint32_t>(tags.size())});
  tags_.insert(tags_.end(), tags.begin(), tags.end());
  return slot.number;
}

// Where such a list is, or would be.
std::size_t TagLists::place_of(std::span<const Tag> tags, std::uint32_t hash) const {
  for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    const Slot& slot = slots_[at];
    if (slot.number == kFree || (slot.hash == hash && std::ranges::equal((*this)[slot.number], tags)))
      return at;
  }
}

std::size_t TagLists::free_place(std::uint32_t hash) const {
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].number != kFree) at = (at + 1) & (slots_.size() - 1);
  return at;
}

void TagLists::grow() {
  std::vector<Slot> old(std::max(kFirstSize, 2 * slots_.size()));
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.number != kFree) slots_[free_place(slot.hash)] = slot;
}

}  // namespace synopse
