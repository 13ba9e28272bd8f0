#include <algorithm>

#include "synopse/align/clues.h"
#include "synopse/align/sentences.h"
#include "synopse/document/index_list.h"

namespace synopse {
namespace {

constexpr float kLeastLink = 0.4F;      // score of the first link of a sentence
constexpr float kLeastFurther = 0.43F;  // score of a link to a sentence that has one
constexpr float kLeastGrowth = 0.04F;   // by which a further partner must raise the coverage of the whole
constexpr std::size_t kMostLinks = 4;   // of a pair's two sentences, further ones are not looked for

// A candidate that may be a link.
struct Judged {
  std::uint32_t candidate = 0;
  float probability = 0;
};

// Best first.
std::vector<Judged> judged(const DocumentFeatures& de, const DocumentFeatures& en,
                           const std::vector<PairCandidate>& candidates, const LinkModel& model) {
  ClueReader clues(candidates, de, en);
  std::vector<Judged> links;
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    const float probability = model.probability(clues.of(candidates[i]), clues.peak());
    if (probability >= kLeastLink) links.push_back({i, probability});
  }
  // Candidates come in the order of the text.
  std::sort(links.begin(), links.end(), [](const Judged& a, const Judged& b) {
    return a.probability != b.probability ? a.probability > b.probability : a.candidate < b.candidate;
  });
  return links;
}

Bead bead_of(const PairCandidate& pair, float score) {
  return {.de_begin = pair.de,
          .de_end = pair.de + 1,
          .en_begin = pair.en,
          .en_end = pair.en + 1,
          .coverage = pair.coverage,
          .score = score};
}

// What a sentence's partners cover of it together, as they are accepted one after another.
class Growth {
 public:
  Growth(const DocumentFeatures& de, const DocumentFeatures& en)
      : de_(de), en_(en), de_partners_(de.sentences.size()), en_partners_(en.sentences.size()) {}

  bool free(const PairCandidate& pair) const {
    return de_partners_[pair.de].empty() && en_partners_[pair.en].empty();
  }

  void accept(const PairCandidate& pair) {
    de_partners_[pair.de].push_back(pair.en);
    en_partners_[pair.en].push_back(pair.de);
  }

  // Whether a sentence that has a partner is covered better by both together.
  bool grows(const PairCandidate& pair) const {
    const auto& of_de = de_partners_[pair.de];
    const auto& of_en = en_partners_[pair.en];
    if (of_de.size() + of_en.size() > kMostLinks) return false;
    const auto covered_de = [&](const IndexList& partners) { return united({pair.de}, partners).de; };
    const auto covered_en = [&](const IndexList& partners) { return united(partners, {pair.en}).en; };
    return (!of_de.empty() && covered_de(with(of_de, pair.en)) > covered_de(of_de) + kLeastGrowth) ||
           (!of_en.empty() && covered_en(with(of_en, pair.de)) > covered_en(of_en) + kLeastGrowth);
  }

 private:
  static IndexList with(IndexList list, std::uint32_t one) {
    list.push_back(one);
    return list;
  }

  Coverage united(const IndexList& de, const IndexList& en) const {
    return joined_coverage(de_, de, en_, en);
  }

  const DocumentFeatures &de_, &en_;
  std::vector<IndexList> de_partners_, en_partners_;
};

}  // namespace

std::vector<Bead> comparable_beads(const DocumentFeatures& de, const DocumentFeatures& en,
                                   const std::vector<PairCandidate>& candidates, const LinkModel& model) {
  Growth growth(de, en);
  const std::vector<Judged> links = judged(de, en, candidates, model);
  std::vector<Bead> beads;
  const auto accept = [&](const Judged& link) {
    growth.accept(candidates[link.candidate]);
    beads.push_back(bead_of(candidates[link.candidate], link.probability));
  };
  std::vector<Judged> further;  // that come after all first links
  for (const Judged& link : links) {
    if (growth.free(candidates[link.candidate]))
      accept(link);
    else if (link.probability >= kLeastFurther)
      further.push_back(link);
  }
  for (const Judged& link : further)
    if (growth.grows(candidates[link.candidate])) accept(link);
  std::sort(beads.begin(), beads.end(), [](const Bead& a, const Bead& b) {
    return a.de_begin != b.de_begin ? a.de_begin < b.de_begin : a.en_begin < b.en_begin;
  });
  beads.shrink_to_fit();
  return beads;
}

}  // namespace synopse
