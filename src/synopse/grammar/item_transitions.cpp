#include "synopse/grammar/item_transitions.h"

#include <utility>

namespace synopse {

void ItemTransitions::add(std::uint32_t state, std::uint32_t kind, std::uint32_t next) {
  if (4 * (std::size_t{size_} + 1) > 3 * slots_.size()) grow();
  ++size_;
  put((std::uint64_t{state} << 16 | kind) << 16 | next);
}

void ItemTransitions::clear() { *this = ItemTransitions(); }

void ItemTransitions::put(std::uint64_t slot) {
  std::size_t at = place_of(slot >> 16);
  while (slots_[at] != kFree) at = (at + 1) & mask_;
  slots_[at] = slot;
}

void ItemTransitions::grow() {
  const auto before = std::exchange(slots_, std::vector<std::uint64_t>(2 * slots_.size(), kFree));
  mask_ = slots_.size() - 1;
  for (const std::uint64_t slot : before)
    if (slot != kFree) put(slot);
}

}  // namespace synopse
