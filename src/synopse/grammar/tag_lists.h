// The different lists of tags that there are, numbered: many words have the same, and what is made of a list
// is remembered by its number.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "synopse/grammar/tags.h"

namespace synopse {

class TagLists {
 public:
  // The number of a list, from 0 on; the same until clear().
  std::uint32_t number(std::span<const Tag> tags);
  std::span<const Tag> operator[](std::uint32_t number) const { return lists_[number]; }
  std::size_t size() const { return lists_.size(); }
  void clear() { *this = TagLists(); }

 private:
  std::unordered_map<std::u16string, std::uint32_t> numbers_;
  std::vector<std::vector<Tag>> lists_;
  std::u16string key_;
};

}  // namespace synopse
