// Items as the string that RE2 runs over: for each item \x01, its tags in ascending order, \x02.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/items.h"
#include "synopse/grammar/pattern.h"

namespace synopse {

class ItemString {
 public:
  explicit ItemString(const Tags& tags);

  // Writes the items with those tags that the phase asks for.
  void encode(std::span<const Item> items, const PhaseContent& phase);

  std::string_view text() const { return text_; }
  // Whether of each list at least one tag is there.
  bool has(const std::vector<std::vector<Tag>>& needs) const;
  // The number of the item that begins at or holds byte `at`; the number of items at the end.
  std::size_t item_at(std::size_t at) const;
  std::size_t begin_of(std::size_t item) const {
    return item < starts_.size() ? starts_[item] : text_.size();
  }

 private:
  void add(Tag tag, const PhaseContent& phase);

  std::vector<std::string> codes_;  // by tag
  std::string text_;
  std::vector<std::uint32_t> starts_;
  std::vector<bool> present_;
  std::vector<Tag> marked_;  // tags that are present, to be cleared
};

}  // namespace synopse
