#include "synopse/grammar/looks.h"

namespace synopse {

std::uint32_t Looks::number(std::span<const Tag> tags, bool first, bool space,
                            const std::vector<bool>& asked) {
  key_.clear();
  if (first && asked[kTagFirst]) key_.push_back(kTagFirst);
  if (space && asked[kTagSpace]) key_.push_back(kTagSpace);
  for (const Tag tag : tags)
    if (asked[tag]) key_.push_back(tag);
  return lists_.number(key_);
}

}  // namespace synopse
