#include "synopse/grammar/item_string.h"

#include <algorithm>

namespace synopse {

ItemString::ItemString(const Tags& tags) : present_(tags.size(), false) {
  for (std::size_t i = 0; i < tags.size(); ++i) codes_.push_back(tags.code(static_cast<Tag>(i)));
}

void ItemString::add(Tag tag, const PhaseContent& phase) {
  if (!phase.tags[tag]) return;
  text_ += codes_[tag];
  if (present_[tag]) return;
  present_[tag] = true;
  marked_.push_back(tag);
}

void ItemString::encode(std::span<const Item> items, const PhaseContent& phase) {
  for (const Tag tag : marked_) present_[tag] = false;
  marked_.clear();
  text_.clear();
  starts_.clear();
  for (const Item& item : items) {
    starts_.push_back(static_cast<std::uint32_t>(text_.size()));
    text_ += kItemOpen;
    if (item.first) add(kTagFirst, phase);
    if (item.space) add(kTagSpace, phase);
    for (const Tag tag : item.tags) add(tag, phase);
    text_ += kItemClose;
  }
}

bool ItemString::has(const std::vector<std::vector<Tag>>& needs) const {
  return std::all_of(needs.begin(), needs.end(), [&](const std::vector<Tag>& any) {
    return std::any_of(any.begin(), any.end(), [&](Tag tag) { return present_[tag]; });
  });
}

std::size_t ItemString::item_at(std::size_t at) const {
  if (at >= text_.size()) return starts_.size();
  return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), at) - starts_.begin()) - 1;
}

}  // namespace synopse
