#include "synopse/grammar/chunks.h"

#include <algorithm>

namespace synopse {

void Chunks::clear() {
  all_.clear();
  fresh_.clear();
}

void Chunks::end_phase() {
  if (fresh_.empty()) return;
  all_.insert(all_.end(), fresh_.begin(), fresh_.end());
  fresh_.clear();
  std::stable_sort(all_.begin(), all_.end(), [](const Chunk& a, const Chunk& b) { return a.span < b.span; });
}

const Chunk* Chunks::at(std::uint32_t byte, std::uint32_t limit, const std::vector<bool>& asked) const {
  auto found = std::lower_bound(all_.begin(), all_.end(), byte,
                                [](const Chunk& chunk, std::uint32_t at) { return chunk.span.begin < at; });
  for (; found != all_.end() && found->span.begin == byte; ++found)
    if (found->span.size() < limit && (asked[found->type] || asked[kTagChunk])) return &*found;
  return nullptr;
}

}  // namespace synopse
