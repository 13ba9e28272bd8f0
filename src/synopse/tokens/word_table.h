// Words and their traits, a bit each: one look-up tells all that is known of a word.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace synopse {

// An open hash table.  The bytes of the words belong to somebody else, who must outlive it.
class WordTable {
 public:
  // The traits of `word`, 0 when it is unknown.
  std::uint32_t operator[](std::string_view word) const {
    if (slots_.empty()) return 0;
    return slots_[slot_of(word)].traits;
  }
  void reserve(std::size_t words);
  void add(std::string_view word, std::uint32_t traits);

 private:
  struct Slot {
    std::string_view word;
    std::uint32_t traits = 0;
  };
  // Where the word stands, or the free slot where it would.
  std::size_t slot_of(std::string_view word) const;

  std::vector<Slot> slots_;  // a power of two, at most half full
  std::size_t words_ = 0;
};

}  // namespace synopse
