// Transitions of an automaton over items: what state follows a state when an item is of a kind.  A table of
// those that have been asked for, which are one in twenty-five of those that there might be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace synopse {

class ItemTransitions {
 public:
  // A state with its marks is a number below this.
  static constexpr std::uint32_t kNone = 0xFFFF;

  // Of the state of a number, without marks, by a kind below 2^16; kNone when it is not known.
  std::uint32_t find(std::uint32_t state, std::uint32_t kind) const {
    const std::uint64_t key = std::uint64_t{state} << 16 | kind;
    for (std::size_t at = place_of(key);; at = (at + 1) & mask_) {
      const std::uint64_t slot = slots_[at];
      if (slot >> 16 == key || slot == kFree) return static_cast<std::uint32_t>(slot & 0xFFFF);
    }
  }
  // One that is not known.
  void add(std::uint32_t state, std::uint32_t kind, std::uint32_t next);
  void clear();
  std::size_t bytes() const { return slots_.size() * sizeof slots_[0]; }

 private:
  static constexpr std::uint64_t kFree = ~std::uint64_t{0};  // its state reads kNone
  static constexpr std::size_t kFirstSize = 8;

  // Those of one state by kinds that were met first, which are the frequent ones, lie together.
  std::size_t place_of(std::uint64_t key) const {
    return ((key >> 16) * 0x9E3779B1U + (key & 0xFFFF)) & mask_;
  }
  void put(std::uint64_t slot);
  void grow();

  std::vector<std::uint64_t> slots_ = std::vector<std::uint64_t>(kFirstSize, kFree);
  std::size_t mask_ = kFirstSize - 1;
  std::uint32_t size_ = 0;
};

}  // namespace synopse
