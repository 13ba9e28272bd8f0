// Numbers for texts: the first text that is added is 0, and so on.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

// A hash table whose texts lie one behind the other.  Looked up for every word of every report.
class TextTable {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  TextTable() { clear(); }
  std::uint32_t find(std::string_view text) const;  // kNone: not there
  std::uint32_t add(std::string_view text);         // must not be there
  std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }
  void clear();

 private:
  struct Slot {
    std::uint32_t hash = 0, number = kNone;
  };

  static std::uint32_t hash(std::string_view text);
  std::string_view text(std::uint32_t number) const {
    const std::uint32_t begin = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(texts_).substr(begin, ends_[number] - begin);
  }
  std::size_t free_slot(std::uint32_t hash) const;
  void grow();

  std::vector<Slot> slots_;  // a power of two, half of them free at the least
  std::string texts_;
  std::vector<std::uint32_t> ends_;  // of the texts, by number
};

}  // namespace synopse
