#include "synopse/align/sentences.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::size_t kWidest = 64;  // English sentences that a key may stand in to count
constexpr std::size_t kMostPartners = 12;
constexpr float kMonotone = 0.9F;       // share of sure pairs that go forward together in a translation
constexpr float kDense = 0.4F;          // sure pairs for a sentence of the shorter document
constexpr float kDenseWhenFew = 0.85F;  // a few pairs go forward by chance
constexpr std::size_t kFew = 5;
constexpr std::size_t kSnippet = 3;  // sentences of a text that is too short to be told otherwise

bool is_translation(const std::vector<Candidate>& sure, const std::vector<Candidate>& chain,
                    std::size_t shorter) {
  const auto on_chain = static_cast<float>(chain.size());
  const float dense = shorter > kSnippet && chain.size() < kFew ? kDenseWhenFew : kDense;
  return !sure.empty() && on_chain >= kMonotone * static_cast<float>(sure.size()) &&
         on_chain >= dense * static_cast<float>(shorter);
}

}  // namespace

std::vector<Bead> sentence_beads(const DocumentFeatures& de, const DocumentFeatures& en) {
  const std::size_t de_size = de.sentences.size(), en_size = en.sentences.size();
  const auto pairs = candidates(de, en, kWidest, kMostPartners);
  const auto sure = mutual_best(pairs, de_size, en_size);
  const auto chain = monotone_chain(sure);
  if (is_translation(sure, chain, std::min(de_size, en_size))) return parallel_beads(de, en, chain);
  return comparable_beads(de, en, pairs);
}

}  // namespace synopse
