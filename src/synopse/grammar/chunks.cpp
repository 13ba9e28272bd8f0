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

std::size_t Chunks::first_at(std::uint32_t byte) const {
  const auto found =
      std::lower_bound(all_.begin(), all_.end(), byte,
                       [](const Chunk& chunk, std::uint32_t at) { return chunk.span.begin < at; });
  return static_cast<std::size_t>(found - all_.begin());
}

std::span<const Chunk> Chunks::in(Span span) const {
  if (all_.empty()) return {};
  const std::size_t first = first_at(span.begin);
  return std::span(all_).subspan(first, first_at(span.end) - first);
}

const Chunk* Chunks::at(std::uint32_t byte, std::uint32_t limit, const std::vector<bool>& asked) const {
  for (std::size_t i = first_at(byte); i < all_.size() && all_[i].span.begin == byte; ++i)
    if (all_[i].span.size() < limit && (asked[all_[i].type] || asked[kTagChunk])) return &all_[i];
  return nullptr;
}

}  // namespace synopse
