#include "synopse/grammar/item_string.h"

#include <algorithm>

namespace synopse {

void ItemString::encode(std::span<const Item> items, const Alphabet& alphabet, SeenItems& seen) {
  text_.clear();
  starts_.clear();
  passed_.clear();
  for (const Item& item : items) {
    TagMask mask{};
    if (item.first) alphabet.add(mask, kTagFirst);
    if (item.space) alphabet.add(mask, kTagSpace);
    for (const Tag tag : item.tags) alphabet.add(mask, tag);
    auto known = seen.find(mask);
    if (known == seen.end()) known = seen.emplace(mask, alphabet.look(mask)).first;
    starts_.push_back(static_cast<std::uint32_t>(text_.size()));
    text_ += kItemOpen;
    text_ += known->second.bytes;
    passed_.push_back(known->second.passed);
    text_ += kItemClose;
  }
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
