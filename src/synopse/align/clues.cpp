#include "synopse/align/clues.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace synopse {
namespace {

constexpr std::size_t kNeighbours = 4;  // rivals that a pair is compared with
constexpr std::uint32_t kReach = 8;     // features on either side that are close
constexpr std::size_t kMostCentres = 40;

// The mean of a sentence's best scores: what it reaches with anybody.
class Rivals {
 public:
  explicit Rivals(std::size_t size) : best_(size) {}

  void see(std::uint32_t sentence, float score) {
    auto& best = best_[sentence];
    for (float& each : best) {
      if (score > each) std::swap(score, each);
    }
  }

  float mean(std::uint32_t sentence) const {
    float sum = 0;
    for (const float score : best_[sentence]) sum += score;
    return sum / static_cast<float>(kNeighbours);
  }

  float best(std::uint32_t sentence) const { return best_[sentence].front(); }

  // The best score of the sentence with any partner but the one that gives it `score`.
  float best_other(std::uint32_t sentence, float score) const {
    return score < best(sentence) ? best(sentence) : best_[sentence][1];
  }

 private:
  std::vector<std::array<float, kNeighbours>> best_;
};

float log_ratio(float score, float other) { return std::log((score + 0.05F) / (other + 0.05F)); }

// Collects what matches in two sentences, in order of what it is worth.
class Matches {
 public:
  Matches(const DocumentFeatures& de, const DocumentFeatures& en) : de_(de), en_(en) {}

  void add_to(Clues& clues, const PairCandidate& pair) {
    const SentenceFeatures &de = de_.sentences[pair.de], &en = en_.sentences[pair.en];
    matches_.clear();
    counter_.clear();
    append_matches(de, en, 0, 0, matches_);
    counter_.add_de(de);
    counter_.add_en(en);
    counter_.count(matches_);
    std::array<float, 2> rarest{};
    for (const FeatureMatch& match : counter_.taken()) {
      const Feature &a = de.features[match.de], &b = en.features[match.en];
      const bool number = a.evidence == Evidence::number && b.evidence == Evidence::number;
      const bool name = !number && a.evidence != Evidence::word && b.evidence != Evidence::word;
      float rarity = match.strength * (a.rarity + b.rarity);
      clue(clues, Clue::rarity) += rarity;
      clue(clues, Clue::names) += name ? 1 : 0;
      clue(clues, Clue::numbers) += number ? 1 : 0;
      for (float& each : rarest) {
        if (rarity > each) std::swap(rarity, each);
      }
    }
    clue(clues, Clue::rarest) = rarest[0];
    clue(clues, Clue::second) = rarest[1];
    clue(clues, Clue::local) = std::log1p(local());
  }

  static float& clue(Clues& clues, Clue which) { return clues[static_cast<std::size_t>(which)]; }

 private:
  static bool close(std::uint32_t a, std::uint32_t b) { return std::max(a, b) - std::min(a, b) <= kReach; }

  // The heaviest group of matches around one of them.
  float local() const {
    const auto taken = counter_.taken();
    float heaviest = 0;
    for (std::size_t c = 0; c < std::min(taken.size(), kMostCentres); ++c) {
      float sum = 0;
      for (const FeatureMatch& other : taken) {
        if (close(other.de, taken[c].de) && close(other.en, taken[c].en)) sum += other.gain;
      }
      heaviest = std::max(heaviest, sum);
    }
    return heaviest;
  }

  const DocumentFeatures &de_, &en_;
  CoverageCounter counter_;
  std::vector<FeatureMatch> matches_;
};

// Scores by place.
class Scores {
 public:
  explicit Scores(const std::vector<PairCandidate>& candidates) : candidates_(candidates) {}

  float at(std::uint32_t de, std::uint32_t en) const {
    const auto found = std::lower_bound(candidates_.begin(), candidates_.end(), std::pair{de, en},
                                        [](const PairCandidate& pair, const auto& place) {
                                          return std::pair{pair.de, pair.en} < place;
                                        });
    return found != candidates_.end() && found->de == de && found->en == en ? found->score : 0;
  }

  float beside(const PairCandidate& pair) const {
    const float before = pair.de > 0 && pair.en > 0 ? at(pair.de - 1, pair.en - 1) : 0;
    return std::max(before, at(pair.de + 1, pair.en + 1));
  }

 private:
  const std::vector<PairCandidate>& candidates_;
};

float place_of(std::uint32_t sentence, std::size_t size) {
  return (static_cast<float>(sentence) + 0.5F) / static_cast<float>(size);
}

// The mean of the best fifth of the German sentences' best scores.
float peak_of(const Rivals& rivals, std::size_t size) {
  std::vector<float> best(size);
  for (std::uint32_t i = 0; i < size; ++i) best[i] = rivals.best(i);
  std::sort(best.begin(), best.end(), std::greater<>());
  best.resize(std::max<std::size_t>(1, size / 5));
  float sum = 0;
  for (const float score : best) sum += score;
  return sum / static_cast<float>(best.size());
}

}  // namespace

struct ClueReader::State {
  State(const std::vector<PairCandidate>& candidates, const DocumentFeatures& both_de,
        const DocumentFeatures& both_en)
      : de(both_de),
        en(both_en),
        of_de(de.sentences.size()),
        of_en(en.sentences.size()),
        scores(candidates),
        matches(de, en) {
    for (const PairCandidate& pair : candidates) {
      of_de.see(pair.de, pair.score);
      of_en.see(pair.en, pair.score);
    }
    if (!candidates.empty()) peak = peak_of(of_de, de.sentences.size());
  }

  const DocumentFeatures &de, &en;
  Rivals of_de, of_en;
  Scores scores;
  Matches matches;
  float peak = 0;
};

ClueReader::ClueReader(const std::vector<PairCandidate>& candidates, const DocumentFeatures& de,
                       const DocumentFeatures& en)
    : state_(std::make_unique<State>(candidates, de, en)) {}

ClueReader::~ClueReader() = default;

float ClueReader::peak() const { return state_->peak; }

Clues ClueReader::of(const PairCandidate& pair) {
  const Rivals &of_de = state_->of_de, &of_en = state_->of_en;
  const auto &de = state_->de.sentences, &en = state_->en.sentences;
  Clues clues{};
  const auto set = [&](Clue which, float value) { Matches::clue(clues, which) = value; };
  const float letters = static_cast<float>(de[pair.de].letters) + 5;
  const float en_letters = 1.1F * static_cast<float>(en[pair.en].letters) + 5;
  state_->matches.add_to(clues, pair);
  set(Clue::bias, 1);
  set(Clue::score, pair.score);
  set(Clue::least, std::min(pair.coverage.de, pair.coverage.en));
  set(Clue::most, std::max(pair.coverage.de, pair.coverage.en));
  set(Clue::weight, std::log1p(pair.coverage.weight));
  set(Clue::de_rival, log_ratio(pair.score, of_de.best_other(pair.de, pair.score)));
  set(Clue::en_rival, log_ratio(pair.score, of_en.best_other(pair.en, pair.score)));
  set(Clue::mean, log_ratio(pair.score, (of_de.mean(pair.de) + of_en.mean(pair.en)) / 2));
  set(Clue::length, std::abs(std::log(letters / en_letters)));
  set(Clue::distance, std::abs(place_of(pair.de, de.size()) - place_of(pair.en, en.size())));
  set(Clue::heads, pair.de == 0 && pair.en == 0 ? 1 : 0);
  set(Clue::neighbours, state_->scores.beside(pair));
  return clues;
}

}  // namespace synopse
