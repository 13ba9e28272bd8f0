// The different lists of tags that there are, numbered: many words have the same, and what is made of a list
// is remembered by its number.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/tags.h"

namespace synopse {

class TagLists {
 public:
  // The number of a list, from 0 on; the same until clear().
  std::uint32_t number(std::span<const Tag> tags);
  // Valid until a list is added.
  std::span<const Tag> operator[](std::uint32_t number) const {
    return {tags_.data() + lists_[number].first, lists_[number].size};
  }
  std::size_t size() const { return lists_.size(); }
  void clear() { *this = TagLists(); }

 private:
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;
  struct List {
    std::uint32_t first, size;  // in tags_
  };
  struct Slot {
    std::uint32_t hash = 0, number = kFree;
  };

  std::size_t place_of(std::span<const Tag> tags, std::uint32_t hash) const;
  std::size_t free_place(std::uint32_t hash) const;
  void grow();

  std::vector<Tag> tags_;    // list by list
  std::vector<List> lists_;  // by number
  std::vector<Slot> slots_;  // a hash table: a power of two, half of them free at the least
};

}  // namespace synopse
