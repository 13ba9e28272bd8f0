#include "synopse/grammar/looks.h"

namespace synopse {

std::uint32_t Looks::number(std::span<const Tag> tags, bool first, bool space,
                            const std::vector<bool>& asked) {
  key_.clear();
  if (first && asked[kTagFirst]) key_ += static_cast<char16_t>(kTagFirst);
  if (space && asked[kTagSpace]) key_ += static_cast<char16_t>(kTagSpace);
  for (const Tag tag : tags)
    if (asked[tag]) key_ += static_cast<char16_t>(tag);
  const auto known = numbers_.find(key_);
  if (known != numbers_.end()) return known->second;
  const auto look = static_cast<std::uint32_t>(lists_.size());
  lists_.emplace_back(key_.begin(), key_.end());
  numbers_.emplace(key_, look);
  return look;
}

}  // namespace synopse
