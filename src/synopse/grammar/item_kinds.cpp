#include "synopse/grammar/item_kinds.h"

#include <algorithm>

#include "synopse/grammar/grow.h"

namespace synopse {

std::uint32_t ItemKinds::meet(std::uint32_t look, std::span<const Tag> tags, const Alphabet& alphabet) {
  if (look >= by_look_.size()) grow(by_look_, look + 1, std::uint16_t{0});
  const TagMask mask = alphabet.mask_of(tags);
  const std::uint32_t number = masks_.number(mask);
  if (number == by_mask_.size())
    by_mask_.push_back(static_cast<std::uint16_t>(kinds_.number(alphabet.passed(mask))));
  by_look_[look] = static_cast<std::uint16_t>(by_mask_[number] + 1);
  are_many_ = masks_.size() > kMost;
  return by_mask_[number];
}

std::uint32_t NumberedBits::number(const Bits& bits) {
  if (2 * all_.size() >= slots_.size()) {
    slots_.assign(std::max<std::size_t>(4, 2 * slots_.size()), 0);
    for (std::size_t i = 0; i < all_.size(); ++i)
      slots_[slot_of(all_[i])] = static_cast<std::uint16_t>(i + 1);
  }
  std::uint16_t& slot = slots_[slot_of(bits)];
  if (slot == 0) {
    all_.push_back(bits);
    slot = static_cast<std::uint16_t>(all_.size());
  }
  return slot - 1U;
}

// Where such bits are, or would be.
std::size_t NumberedBits::slot_of(const Bits& bits) const {
  std::uint64_t hash = 0;
  for (const std::uint64_t word : bits) hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
  std::size_t slot = (hash >> 32) & (slots_.size() - 1);
  while (slots_[slot] != 0 && all_[slots_[slot] - 1U] != bits) slot = (slot + 1) & (slots_.size() - 1);
  return slot;
}

}  // namespace synopse
