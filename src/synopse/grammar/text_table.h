// Numbers for texts: the first text that is added is 0, and so on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace synopse {

// A hash table that is looked up for every word of every report.  A short text lies in its slot, and that in
// one line of the processor's caches, so that one look at memory finds it.
class TextTable {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  TextTable() { clear(); }
  std::uint32_t find(std::string_view text) const;  // kNone: not there
  std::uint32_t add(std::string_view text);         // must not be there
  std::uint32_t size() const { return size_; }
  void clear();
  // Forgets all texts but those whose numbers are `kept`; these get new numbers, in the same order.
  void keep_only(const std::vector<bool>& kept);

 private:
  static constexpr std::size_t kShort = 24;  // bytes
  // Of a short text its bytes, of a long one a hash.
  struct alignas(32) Slot {
    std::uint64_t first = 0, middle = 0, last = 0;
    std::uint32_t size = 0, number = kNone;
  };
  static_assert(sizeof(Slot) == 32);

  static Slot slot_of(std::string_view text, std::uint32_t number);
  static std::size_t hash_of(const Slot& slot);
  bool holds(const Slot& slot, const Slot& wanted, std::string_view text) const {
    const bool same = slot.size == wanted.size && slot.first == wanted.first &&
                      slot.middle == wanted.middle && slot.last == wanted.last;
    return same && (text.size() <= kShort || long_texts_.find(slot.number)->second == text);
  }
  std::size_t free_slot(const Slot& slot) const;
  void grow();

  std::vector<Slot> slots_;  // a power of two, a quarter of them free at the least
  std::unordered_map<std::uint32_t, std::string> long_texts_;  // by number
  std::uint32_t size_ = 0;
};

}  // namespace synopse
