#include "synopse/grammar/item_string.h"

#include <algorithm>

namespace synopse {

void ItemString::encode(std::span<const Item> items, const Alphabet& alphabet) {
  std::size_t most = 0;
  for (const Item& item : items) most += item.tags.size() + 4;
  text_.resize(most);
  starts_.resize(items.size());
  char* out = text_.data();
  const auto add = [&](Tag tag) {
    if (const std::uint8_t byte = alphabet.bytes[tag]) *out++ = static_cast<char>(byte);
  };
  for (std::size_t i = 0; i < items.size(); ++i) {
    starts_[i] = static_cast<std::uint32_t>(out - text_.data());
    *out++ = kItemOpen;
    if (items[i].first) add(kTagFirst);
    if (items[i].space) add(kTagSpace);
    for (const Tag tag : items[i].tags) add(tag);
    *out++ = kItemClose;
  }
  text_.resize(static_cast<std::size_t>(out - text_.data()));
}

std::size_t ItemString::item_at(std::size_t at) const {
  if (at >= text_.size()) return starts_.size();
  return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), at) - starts_.begin()) - 1;
}

void PresentTags::collect(std::span<const Item> items) {
  ++sentence_;
  for (const Item& item : items) {
    if (item.first) seen_[kTagFirst] = sentence_;
    if (item.space) seen_[kTagSpace] = sentence_;
    for (const Tag tag : item.tags) seen_[tag] = sentence_;
  }
}

bool PresentTags::has(const std::vector<std::vector<Tag>>& needs) const {
  return std::all_of(needs.begin(), needs.end(), [&](const std::vector<Tag>& any) {
    return std::any_of(any.begin(), any.end(), [&](Tag tag) { return seen_[tag] == sentence_; });
  });
}

}  // namespace synopse
