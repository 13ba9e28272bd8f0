#include <algorithm>
#include <cmath>

#include "synopse/align/sentences.h"

namespace synopse {
namespace {

constexpr float kLeastLink = 0.35F;     // score of the first link of a sentence
constexpr float kLeastFurther = 0.35F;  // score of a link to a sentence that has one
constexpr float kLeastGrowth = 0.04F;   // by which a further partner must raise the coverage of the whole
constexpr std::size_t kNeighbours = 4;  // rivals that a pair is compared with

// The mean of a sentence's best scores: what it reaches with anybody.
class Rivals {
 public:
  explicit Rivals(std::size_t size) : best_(size) {}

  void see(std::uint32_t sentence, float score) {
    auto& best = best_[sentence];
    best.insert(std::upper_bound(best.begin(), best.end(), score, std::greater<>()), score);
    if (best.size() > kNeighbours) best.pop_back();
  }

  float mean(std::uint32_t sentence) const {
    float sum = 0;
    for (const float score : best_[sentence]) sum += score;
    return sum / static_cast<float>(kNeighbours);
  }

  // The best score of the sentence with any partner but the one that gives it `score`.
  float best_other(std::uint32_t sentence, float score) const {
    const auto& best = best_[sentence];
    if (score < best.front()) return best.front();
    return best.size() > 1 ? best[1] : 0;
  }

 private:
  std::vector<std::vector<float>> best_;
};

// How a pair compares with what else its two sentences could be linked with.
struct Competition {
  float de_rival = 0, en_rival = 0;  // the best other score on either side
  float mean = 0;                    // of the best scores of both sides
};

float log_ratio(float score, float other) { return std::log((score + 0.05F) / (other + 0.05F)); }

// Logistic regression over what a pair shares; the constants were fitted on pairs of news sentences, so that
// half of the pairs with 0.5 are right.
float probability(const Candidate& pair, const Competition& others, const SentenceFeatures& de,
                  const SentenceFeatures& en) {
  const float length =
      std::log((static_cast<float>(de.letters) + 5) / (1.1F * static_cast<float>(en.letters) + 5));
  const float z =
      -4.67F + 2.05F * pair.score + 2.67F * std::min(pair.coverage.de, pair.coverage.en) -
      0.61F * std::max(pair.coverage.de, pair.coverage.en) -
      0.33F * static_cast<float>(std::min(pair.coverage.anchors, 4U)) +
      0.12F * std::min(pair.coverage.weight, 40.0F) + 1.64F * log_ratio(pair.score, others.de_rival) +
      1.49F * log_ratio(pair.score, others.en_rival) + 1.37F * log_ratio(pair.score, others.mean) +
      1.02F * std::abs(length) - 0.02F * std::min({de.weight, en.weight, 60.0F});
  return 1 / (1 + std::exp(-z));
}

std::vector<Bead> judged(const DocumentFeatures& de, const DocumentFeatures& en,
                         const std::vector<Candidate>& candidates) {
  Rivals of_de(de.sentences.size()), of_en(en.sentences.size());
  for (const Candidate& pair : candidates) {
    of_de.see(pair.de, pair.score);
    of_en.see(pair.en, pair.score);
  }
  std::vector<Bead> beads;
  for (const Candidate& pair : candidates) {
    const Competition others{of_de.best_other(pair.de, pair.score), of_en.best_other(pair.en, pair.score),
                             (of_de.mean(pair.de) + of_en.mean(pair.en)) / 2};
    const float score = probability(pair, others, de.sentences[pair.de], en.sentences[pair.en]);
    beads.push_back({pair.de, pair.de + 1, pair.en, pair.en + 1, pair.coverage, score});
  }
  std::sort(beads.begin(), beads.end(), [](const Bead& a, const Bead& b) {
    if (a.score != b.score) return a.score > b.score;
    return a.de_begin != b.de_begin ? a.de_begin < b.de_begin : a.en_begin < b.en_begin;
  });
  return beads;
}

// What a sentence's partners cover of it together, as they are accepted one after another.
class Growth {
 public:
  Growth(const DocumentFeatures& de, const DocumentFeatures& en)
      : de_(de), en_(en), de_partners_(de.sentences.size()), en_partners_(en.sentences.size()) {}

  bool free(const Bead& pair) const {
    return de_partners_[pair.de_begin].empty() && en_partners_[pair.en_begin].empty();
  }

  void accept(const Bead& pair) {
    de_partners_[pair.de_begin].push_back(pair.en_begin);
    en_partners_[pair.en_begin].push_back(pair.de_begin);
  }

  // Whether a sentence that has a partner is covered better by both together.
  bool grows(const Bead& pair) const {
    const auto& of_de = de_partners_[pair.de_begin];
    const auto& of_en = en_partners_[pair.en_begin];
    if (of_de.size() + of_en.size() > kNeighbours) return false;
    const auto covered_de = [&](const std::vector<std::uint32_t>& partners) {
      return united({pair.de_begin}, partners).de;
    };
    const auto covered_en = [&](const std::vector<std::uint32_t>& partners) {
      return united(partners, {pair.en_begin}).en;
    };
    return (!of_de.empty() && covered_de(with(of_de, pair.en_begin)) > covered_de(of_de) + kLeastGrowth) ||
           (!of_en.empty() && covered_en(with(of_en, pair.de_begin)) > covered_en(of_en) + kLeastGrowth);
  }

 private:
  static std::vector<std::uint32_t> with(std::vector<std::uint32_t> list, std::uint32_t one) {
    list.push_back(one);
    return list;
  }

  Coverage united(const std::vector<std::uint32_t>& de, const std::vector<std::uint32_t>& en) const {
    return joined_coverage(de_, de, en_, en);
  }

  const DocumentFeatures &de_, &en_;
  std::vector<std::vector<std::uint32_t>> de_partners_, en_partners_;
};

}  // namespace

std::vector<Bead> comparable_beads(const DocumentFeatures& de, const DocumentFeatures& en,
                                   const std::vector<Candidate>& candidates) {
  Growth growth(de, en);
  std::vector<Bead> accepted, further;
  for (const Bead& pair : judged(de, en, candidates)) {
    if (pair.score < kLeastLink) break;
    if (!growth.free(pair)) {
      further.push_back(pair);
      continue;
    }
    growth.accept(pair);
    accepted.push_back(pair);
  }
  for (const Bead& pair : further) {
    if (pair.score < kLeastFurther || !growth.grows(pair)) continue;
    growth.accept(pair);
    accepted.push_back(pair);
  }
  std::sort(accepted.begin(), accepted.end(), [](const Bead& a, const Bead& b) {
    return a.de_begin != b.de_begin ? a.de_begin < b.de_begin : a.en_begin < b.en_begin;
  });
  return accepted;
}

}  // namespace synopse
