#include "synopse/grammar/item_string.h"

#include <algorithm>

namespace synopse {

void ItemString::encode(std::span<const Item> items, const Alphabet& alphabet) {
  text_.clear();
  starts_.clear();
  const auto add = [&](Tag tag) {
    if (const std::uint8_t byte = alphabet.bytes[tag]) text_ += static_cast<char>(byte);
  };
  for (const Item& item : items) {
    starts_.push_back(static_cast<std::uint32_t>(text_.size()));
    text_ += kItemOpen;
    if (item.first) add(kTagFirst);
    if (item.space) add(kTagSpace);
    for (const Tag tag : item.tags) add(tag);
    text_ += kItemClose;
  }
}

std::size_t ItemString::item_at(std::size_t at) const {
  if (at >= text_.size()) return starts_.size();
  return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), at) - starts_.begin()) - 1;
}

void PresentTags::add(Tag tag) {
  if (present_[tag]) return;
  present_[tag] = true;
  marked_.push_back(tag);
}

void PresentTags::collect(std::span<const Item> items) {
  for (const Tag tag : marked_) present_[tag] = false;
  marked_.clear();
  for (const Item& item : items) {
    if (item.first) add(kTagFirst);
    if (item.space) add(kTagSpace);
    for (const Tag tag : item.tags) add(tag);
  }
}

bool PresentTags::has(const std::vector<std::vector<Tag>>& needs) const {
  return std::all_of(needs.begin(), needs.end(), [&](const std::vector<Tag>& any) {
    return std::any_of(any.begin(), any.end(), [&](Tag tag) { return present_[tag]; });
  });
}

}  // namespace synopse
