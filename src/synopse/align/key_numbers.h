// Numbers for keys, in the order in which they come.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "synopse/align/spelling.h"

namespace synopse {

// A map for very many keys: one array, no allocation a key.
class KeyNumbers {
 public:
  // The key's number; a new key gets the next one.
  std::uint32_t of(Key key) {
    if (2 * keys_.size() >= slots_.size()) grow();
    std::uint32_t& slot = slots_[place_of(key)];
    if (slot == 0) {
      keys_.push_back(key);
      slot = static_cast<std::uint32_t>(keys_.size());
    }
    return slot - 1;
  }
  bool has(Key key) const { return find(key).has_value(); }
  std::optional<std::uint32_t> find(Key key) const {
    const std::uint32_t slot = slots_.empty() ? 0 : slots_[place_of(key)];
    return slot == 0 ? std::nullopt : std::optional(slot - 1);
  }
  const std::vector<Key>& keys() const { return keys_; }

 private:
  // Where the key stands, or would stand.
  std::size_t place_of(Key key) const {
    std::size_t at = key & (slots_.size() - 1);
    while (slots_[at] != 0 && keys_[slots_[at] - 1] != key) at = (at + 1) & (slots_.size() - 1);
    return at;
  }
  void grow() {
    slots_.assign(slots_.empty() ? 1024 : 2 * slots_.size(), 0);
    for (std::uint32_t i = 0; i < keys_.size(); ++i) slots_[place_of(keys_[i])] = i + 1;
  }

  std::vector<std::uint32_t> slots_;  // a power of two of them; 0, or a number and one
  std::vector<Key> keys_;
};

}  // namespace synopse
