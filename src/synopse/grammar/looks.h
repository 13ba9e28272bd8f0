// Looks: the different tag lists that items of a phase have.  Many items look alike, so what a rule makes of
// a look is remembered by its number.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/tag_lists.h"

namespace synopse {

class Looks {
 public:
  // The number of the look with those of `tags` that are asked for, and whether the item is the first of its
  // sentence and has white space before it.  `tags` are ascending.
  std::uint32_t number(std::span<const Tag> tags, bool first, bool space, const std::vector<bool>& asked);

  std::span<const Tag> tags(std::uint32_t look) const { return lists_[look]; }
  std::size_t size() const { return lists_.size(); }

 private:
  TagLists lists_;
  std::vector<Tag> key_;
};

}  // namespace synopse
