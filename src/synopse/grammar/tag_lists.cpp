#include "synopse/grammar/tag_lists.h"

namespace synopse {

std::uint32_t TagLists::number(std::span<const Tag> tags) {
  key_.assign(tags.begin(), tags.end());
  const auto [known, fresh] = numbers_.try_emplace(key_, static_cast<std::uint32_t>(lists_.size()));
  if (fresh) lists_.emplace_back(tags.begin(), tags.end());
  return known->second;
}

}  // namespace synopse
