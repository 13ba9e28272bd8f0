#include <algorithm>

#include "synopse/align/clues.h"
#include "synopse/align/sentences.h"

namespace synopse {
namespace {

constexpr float kLeastLink = 0.4F;      // score of the first link of a sentence
constexpr float kLeastFurther = 0.43F;  // score of a link to a sentence that has one
constexpr float kLeastGrowth = 0.04F;   // by which a further partner must raise the coverage of the whole
constexpr std::size_t kMostLinks = 4;   // of a pair's two sentences, further ones are not looked for

// Candidates that may be links, as beads with their probability, best first.
std::vector<Bead> judged(const DocumentFeatures& de, const DocumentFeatures& en,
                         const std::vector<PairCandidate>& candidates, const LinkModel& model) {
  ClueReader clues(candidates, de, en);
  std::vector<Bead> beads;
  for (const PairCandidate& pair : candidates) {
    const float probability = model.probability(clues.of(pair), clues.peak());
    if (probability < kLeastLink) continue;
    beads.push_back({.de_begin = pair.de,
                     .de_end = pair.de + 1,
                     .en_begin = pair.en,
                     .en_end = pair.en + 1,
                     .coverage = pair.coverage,
                     .score = probability});
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
    if (of_de.size() + of_en.size() > kMostLinks) return false;
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
                                   const std::vector<PairCandidate>& candidates, const LinkModel& model) {
  Growth growth(de, en);
  std::vector<Bead> beads = judged(de, en, candidates, model);
  std::vector<char> accepted(beads.size());
  for (std::size_t i = 0; i < beads.size(); ++i) {
    accepted[i] = growth.free(beads[i]) ? 1 : 0;
    if (accepted[i]) growth.accept(beads[i]);
  }
  for (std::size_t i = 0; i < beads.size(); ++i) {
    if (accepted[i] || beads[i].score < kLeastFurther || !growth.grows(beads[i])) continue;
    growth.accept(beads[i]);
    accepted[i] = 1;
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < beads.size(); ++i)
    if (accepted[i]) beads[kept++] = beads[i];
  beads.resize(kept);
  std::sort(beads.begin(), beads.end(), [](const Bead& a, const Bead& b) {
    return a.de_begin != b.de_begin ? a.de_begin < b.de_begin : a.en_begin < b.en_begin;
  });
  beads.shrink_to_fit();
  return beads;
}

}  // namespace synopse
