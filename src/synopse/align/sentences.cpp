#include "synopse/align/sentences.h"

#include <algorithm>
#include <numeric>

#include "synopse/align/learned_words.h"

namespace synopse {
namespace {

constexpr std::size_t kWidest = 64;  // English sentences that a key may stand in to count
constexpr std::size_t kMostPartners = 12;
constexpr std::size_t kLong =
    3000;  // sentences of both sides from which on fewer partners show a translation
constexpr std::size_t kFewPartners = 3;
constexpr std::size_t kTeaching = 150;  // beads that teach something
constexpr float kWellKnown = 0.5F;      // mean coverage of beads that leaves little to learn
constexpr float kMonotone = 0.9F;       // share of sure pairs that go forward together in a translation
constexpr float kLeastMean = 0.17F;     // score of an average sentence of a translation
constexpr float kTranslation = 1.12F;   // of what is_translation() adds up

// The sum of the best scores that the sentences of one side reach; the smaller one of both sides.
float sum_of_best(const std::vector<PairCandidate>& pairs, std::size_t de_size, std::size_t en_size) {
  std::vector<float> de(de_size), en(en_size);
  for (const PairCandidate& pair : pairs) {
    de[pair.de] = std::max(de[pair.de], pair.score);
    en[pair.en] = std::max(en[pair.en], pair.score);
  }
  return std::min(std::accumulate(de.begin(), de.end(), 0.0F), std::accumulate(en.begin(), en.end(), 0.0F));
}

// Going forward on both sides, a translation meets nearly the best that there is for every sentence, and that
// is much for an average one; reports of one event do neither.
bool is_translation(const std::vector<PairCandidate>& pairs, std::size_t sure, std::size_t on_chain,
                    std::size_t de_size, std::size_t en_size) {
  if (sure == 0 || static_cast<float>(on_chain) < kMonotone * static_cast<float>(sure)) return false;
  const float forward = best_monotone_score(pairs, en_size);
  const float mean = forward / (static_cast<float>(de_size + en_size) / 2);
  if (mean < kLeastMean) return false;
  return forward / sum_of_best(pairs, de_size, en_size) + mean >= kTranslation;
}

float mean_coverage(const std::vector<Bead>& beads) {
  float sum = 0;
  for (const Bead& bead : beads) sum += bead.coverage.both();
  return sum / static_cast<float>(beads.size());
}

// The beads of a translation by what is known, and again by what it teaches when that is worth it.
std::vector<Bead> translation_beads(DocumentFeatures& de, DocumentFeatures& en,
                                    const std::vector<PairCandidate>& chain, std::size_t most) {
  std::vector<Bead> beads = parallel_beads(de, en, chain);
  if (beads.size() < kTeaching || mean_coverage(beads) >= kWellKnown) return beads;
  const std::vector<LearnedPair> learned = learned_words(de, en, beads);
  if (learned.empty()) return beads;
  add_learned(learned, de, en);
  const auto pairs = candidates(de, en, kWidest, most);
  return parallel_beads(de, en, monotone_chain(mutual_best(pairs, de.sentences.size(), en.sentences.size())));
}

}  // namespace

std::vector<Bead> sentence_beads(DocumentFeatures& de, DocumentFeatures& en, const LinkModel& model) {
  const std::size_t de_size = de.sentences.size(), en_size = en.sentences.size();
  const std::size_t most = de_size + en_size >= kLong ? kFewPartners : kMostPartners;
  auto pairs = candidates(de, en, kWidest, most);
  {
    const auto sure = mutual_best(pairs, de_size, en_size);
    const auto chain = monotone_chain(sure);
    if (is_translation(pairs, sure.size(), chain.size(), de_size, en_size))
      return translation_beads(de, en, chain, most);
  }
  if (most < kMostPartners) {
    pairs = {};
    pairs = candidates(de, en, kWidest, kMostPartners);
  }
  return comparable_beads(de, en, pairs, model);
}

}  // namespace synopse
