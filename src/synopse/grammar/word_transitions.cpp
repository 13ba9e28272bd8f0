#include "synopse/grammar/word_transitions.h"

namespace synopse {
namespace {

constexpr std::size_t kFirstSize = 64;
constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio (Knuth)

}  // namespace

// Where such a transition is, or would be.
std::size_t WordTransitions::place_of(std::uint32_t key) const {
  const std::size_t mask = rare_.size() - 1;
  std::size_t at = (key * kFactor >> 32) & mask;
  while (rare_[at].key != key && rare_[at].key != kFree) at = (at + 1) & mask;
  return at;
}

void WordTransitions::keep(State state, std::uint32_t kind, State next) {
  if (kind < kFrequent) {
    rows_[state].next[kind] = next;
    return;
  }
  if (2 * ++rare_count_ > rare_.size()) grow();
  rare_[place_of(key(state, kind))] = {key(state, kind), next};
}

void WordTransitions::grow() {
  std::vector<Rare> old(2 * rare_.size());
  old.swap(rare_);
  for (const Rare& each : old)
    if (each.key != kFree) rare_[place_of(each.key)] = each;
}

void WordTransitions::clear() {
  rows_.clear();
  rare_.assign(kFirstSize, {});
  rare_count_ = 0;
}

}  // namespace synopse
