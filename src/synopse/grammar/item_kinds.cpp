#include "synopse/grammar/item_kinds.h"

#include <algorithm>
#include <utility>

namespace synopse {

std::uint32_t ItemKinds::meet(std::uint32_t look, std::span<const Tag> tags, const Alphabet& alphabet) {
  if (4 * (std::size_t{looks_} + 1) > 3 * by_look_.size()) grow();
  const std::uint32_t kind = kinds_.number(alphabet.passed(alphabet.mask_of(tags)));
  by_look_[place_of(look)] = look << 16 | kind;
  ++looks_;
  return kind;
}

void ItemKinds::grow() {
  const auto before = std::exchange(by_look_, std::vector<std::uint32_t>(2 * by_look_.size(), kFree));
  for (const std::uint32_t each : before)
    if (each != kFree) by_look_[place_of(each >> 16)] = each;
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
