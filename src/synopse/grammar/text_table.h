// Numbers for texts: the first text that is added is 0, and so on.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace synopse {

// A hash table that is looked up for every word of every report.  A short text lies in its slot, so that one
// look at memory finds it.
class TextTable {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  TextTable() { clear(); }
  std::uint32_t find(std::string_view text) const;  // kNone: not there
  std::uint32_t add(std::string_view text);         // must not be there
  std::uint32_t size() const { return size_; }
  void clear();

 private:
  static constexpr std::size_t kShort = 23;  // bytes
  struct Slot {
    std::uint32_t hash = 0, number = kNone;
    std::uint8_t size = 0;   // kShort + 1: the text is a long one
    char text[kShort] = {};  // of a short one
  };
  static_assert(sizeof(Slot) == 32);

  static std::uint32_t hash(std::string_view text);
  bool holds(const Slot& slot, std::string_view text) const;
  std::size_t free_slot(std::uint32_t hash) const;
  void grow();

  std::vector<Slot> slots_;  // a power of two, a quarter of them free at the least
  std::unordered_map<std::uint32_t, std::string> long_texts_;  // by number
  std::uint32_t size_ = 0;
};

}  // namespace synopse
