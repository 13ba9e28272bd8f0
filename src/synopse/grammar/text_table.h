// Numbers for texts: the first text that is added is 0, and so on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

// A hash table that is looked up for every word of every report.  A short text lies in its slot, and that in
// one line of the processor's caches, so that one look at memory finds it.
class TextTable {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  TextTable() { clear(); }
  std::uint32_t find(std::string_view text) const;  // kNone: not there
  std::uint32_t number(std::string_view text);      // a new one for a new text
  // For many texts: to seek several before the first one is found lets the processor fetch them together.
  class Sought;
  Sought seek(std::string_view text) const;
  std::uint32_t find(const Sought& sought) const;
  std::uint32_t size() const { return size_; }
  // Makes room for so many texts.
  void reserve(std::size_t texts);
  void clear();
  // Forgets all texts but those whose numbers are `kept`; these get new numbers, in the same order.
  void keep_only(const std::vector<bool>& kept);

 private:
  static constexpr std::size_t kShort = 24;  // bytes
  // Of a short text its bytes; of a long one a hash, and last where it begins in long_texts_.
  struct alignas(32) Slot {
    std::uint64_t first = 0, middle = 0, last = 0;
    std::uint32_t size = 0, number = kNone;
  };
  static_assert(sizeof(Slot) == 32);

  static Slot slot_of(std::string_view text);
  static std::size_t hash_of(const Slot& slot);
  static Sought sought(std::string_view text);
  bool holds(const Slot& slot, const Sought& sought) const;
  std::string_view long_text(const Slot& slot) const {
    return std::string_view(long_texts_).substr(slot.last, slot.size);
  }
  static bool has_no_room(std::size_t texts, std::size_t slots) { return 4 * texts > 3 * slots; }
  std::size_t place_of(const Sought& sought) const;
  std::size_t free_place(const Slot& slot) const;
  std::vector<Slot> kept_slots(const std::vector<std::uint32_t>& numbers) const;
  void keep_long(Slot& slot, std::string_view text);

  std::vector<Slot> slots_;  // a power of two, a quarter of them free at the least
  std::string long_texts_;   // one behind the other
  std::uint32_t size_ = 0;
};

// A text that is about to be looked for, in the table that seeks it.
class TextTable::Sought {
 public:
  Sought() = default;
  std::string_view text() const { return text_; }

 private:
  friend class TextTable;
  std::string_view text_;
  Slot slot_;
  std::size_t hash_ = 0;
};

}  // namespace synopse
