#include "synopse/grammar/item_string.h"

#include <algorithm>

namespace synopse {

void ItemString::encode(std::span<const Item> items, const Looks& looks, const Alphabet& alphabet,
                        SeenLooks& seen) {
  text_.clear();
  starts_.clear();
  passed_.clear();
  for (const Item& item : items) {
    const SeenItem& bytes = seen.item(item.look, looks.tags(item.look), alphabet);
    starts_.push_back(static_cast<std::uint32_t>(text_.size()));
    text_ += bytes.bytes;
    passed_.push_back(&bytes.passed);
  }
}

std::size_t ItemString::item_at(std::size_t at) const {
  if (at >= text_.size()) return starts_.size();
  return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), at) - starts_.begin()) - 1;
}

void PresentTags::collect(std::span<const Item> items, const Looks& looks) {
  ++sentence_;
  for (const Item& item : items)
    for (const Tag tag : looks.tags(item.look)) seen_[tag] = sentence_;
}

bool PresentTags::has(const std::vector<std::vector<Tag>>& needs) const {
  return std::all_of(needs.begin(), needs.end(), [&](const std::vector<Tag>& any) {
    return std::any_of(any.begin(), any.end(), [&](Tag tag) { return seen_[tag] == sentence_; });
  });
}

}  // namespace synopse
