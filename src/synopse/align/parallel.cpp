#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "synopse/align/band.h"
#include "synopse/align/sentences.h"

namespace synopse {
namespace {

// How many sentences a bead joins on either side, and what it costs to be unusual.
struct Shape {
  std::uint32_t de, en;
  float penalty;
};
constexpr std::array<Shape, 6> kShapes = {
    {{1, 1, 0}, {1, 2, 0.15F}, {2, 1, 0.15F}, {1, 3, 0.4F}, {3, 1, 0.4F}, {2, 2, 1.25F}}};
constexpr std::uint8_t kSkipDe = 6, kSkipEn = 7, kUnreached = 8;

constexpr float kGaps = 0.2F;  // how much more it takes to join two sentences where many seem to be missing
constexpr std::uint32_t kSamples = 60;
constexpr float kLengthWeight = 0.35F;
constexpr float kBeadBonus = 0.45F;
constexpr float kLeastPartOverlap = 0.05F;  // every sentence of a larger bead has to add something
constexpr float kNever = -1e9F;

// Gale and Church's model: how unlikely two lengths are to belong together, as a logarithm.
float length_likelihood(float de, float en, float english_per_german) {
  const float expected = de * english_per_german;
  const float deviation = (en - expected) / std::sqrt(6.8F * (expected + en) / 2 + 1);
  return std::max(-0.5F * deviation * deviation, -6.0F);
}

// The matches of single sentence pairs, kept for the few German sentences that a bead can still reach.
class Cells {
 public:
  static constexpr std::uint32_t kRows = 3;

  struct Cell {
    bool filled = false;
    float overlap = 0;  // gain of all matches over the weight of both sentences
    std::vector<FeatureMatch> matches;
  };

  Cells(const DocumentFeatures& de, const DocumentFeatures& en, const Band& band)
      : de_(de), en_(en), band_(band) {}

  // `row` only grows: rows before it are forgotten.
  void begin_row(std::uint32_t row) {
    const auto size = static_cast<std::uint32_t>(de_.sentences.size());
    for (; begun_ < std::min(size, row + kRows); ++begun_) {
      const std::size_t width = band_.high[std::min(size, begun_ + 3)] - low(begun_) + 1;
      auto& cells = rows_[begun_ % kRows];
      if (cells.size() < width) cells.resize(width);
      for (std::size_t i = 0; i < width; ++i) cells[i].filled = false;
    }
  }

  const Cell& at(std::uint32_t p, std::uint32_t q) {
    Cell& cell = rows_[p % kRows][q - low(p)];
    if (cell.filled) return cell;
    cell.filled = true;
    cell.matches.clear();
    append_matches(de_.sentences[p], en_.sentences[q], 0, 0, cell.matches);
    float gain = 0;
    for (const FeatureMatch& match : cell.matches) gain += match.gain;
    cell.overlap = gain / (de_.sentences[p].weight + en_.sentences[q].weight + 1e-6F);
    return cell;
  }

 private:
  std::uint32_t low(std::uint32_t p) const { return band_.low[p >= 2 ? p - 2 : 0]; }

  const DocumentFeatures &de_, &en_;
  const Band& band_;
  std::array<std::vector<Cell>, kRows> rows_;  // as a ring; their memory is used again
  std::uint32_t begun_ = 0;
};

class ParallelAligner {
 public:
  static constexpr std::uint32_t kReach = 4;  // rows: a bead's own, and those behind its German sentences

  // Two sentences that are covered no better than `least_coverage` are better left alone.
  ParallelAligner(const DocumentFeatures& de, const DocumentFeatures& en, Band band, float least_coverage)
      : de_(de), en_(en), band_(std::move(band)), cells_(de, en, band_), least_coverage_(least_coverage) {
    float de_letters = 1, en_letters = 1;
    for (const auto& sentence : de.sentences) de_letters += static_cast<float>(sentence.letters);
    for (const auto& sentence : en.sentences) en_letters += static_cast<float>(sentence.letters);
    english_per_german_ = std::clamp(en_letters / de_letters, 0.7F, 1.2F);
  }

  std::vector<Bead> run() {
    prepare();
    const auto rows = static_cast<std::uint32_t>(de_.sentences.size());
    for (std::uint32_t i = 0; i <= rows; ++i) {
      cells_.begin_row(i);
      begin_row(i);
      for (std::uint32_t j = band_.low[i]; j <= band_.high[i]; ++j) extend(i, j);
    }
    return traced();
  }

 private:
  void prepare() {
    row_.reserve(band_.low.size());
    std::size_t cells = 0;
    for (std::size_t i = 0; i < band_.low.size(); ++i) {
      row_.push_back(cells - band_.low[i]);
      cells += band_.high[i] - band_.low[i] + 1;
    }
    step_.assign(cells, kUnreached);
  }

  // Makes room for the gains of the rows that beads of this one may reach.
  void begin_row(std::uint32_t row) {
    for (; begun_ < band_.low.size() && begun_ < row + kReach; ++begun_) {
      gains_[begun_ % kReach].assign(band_.high[begun_] - band_.low[begun_] + 1, kNever);
      if (begun_ == 0) gain(0, 0) = 0;
    }
  }

  // Of the best path to a cell.
  float& gain(std::uint32_t i, std::uint32_t j) { return gains_[i % kReach][j - band_.low[i]]; }

  bool inside(std::uint32_t i, std::uint32_t j) const {
    return i < band_.low.size() && band_.low[i] <= j && j <= band_.high[i];
  }

  void relax(std::uint32_t i, std::uint32_t j, float made, std::uint8_t step) {
    float& best = gain(i, j);
    if (made <= best) return;
    best = made;
    step_[row_[i] + j] = step;
  }

  // All beads that begin before German sentence i and English sentence j.
  void extend(std::uint32_t i, std::uint32_t j) {
    const float before = gain(i, j);
    if (before <= kNever) return;
    if (inside(i + 1, j)) relax(i + 1, j, before, kSkipDe);
    if (inside(i, j + 1)) relax(i, j + 1, before, kSkipEn);
    for (std::size_t s = 0; s < kShapes.size(); ++s) {
      const std::uint32_t de_end = i + kShapes[s].de, en_end = j + kShapes[s].en;
      if (!inside(de_end, en_end) || !plausible(i, j, kShapes[s])) continue;
      const Bead bead = bead_of({.de_begin = i, .de_end = de_end, .en_begin = j, .en_end = en_end});
      relax(de_end, en_end, before + bead.score - kShapes[s].penalty, static_cast<std::uint8_t>(s));
    }
  }

  // Joined sentences must all have a part in it; this spares most of the work.
  bool plausible(std::uint32_t i, std::uint32_t j, const Shape& shape) {
    if (shape.de + shape.en == 2) return true;
    std::array<float, 3> de{}, en{};
    for (std::uint32_t p = 0; p < shape.de; ++p) {
      for (std::uint32_t q = 0; q < shape.en; ++q) {
        const float overlap = cells_.at(i + p, j + q).overlap;
        de[p] += overlap;
        en[q] += overlap;
      }
    }
    return *std::min_element(de.begin(), de.begin() + shape.de) >= kLeastPartOverlap &&
           *std::min_element(en.begin(), en.begin() + shape.en) >= kLeastPartOverlap;
  }

  // Fills in coverage, and as score the gain for the path.
  Bead bead_of(Bead bead) {
    counter_.clear();
    matches_.clear();
    float weight = 0, de_letters = 0, en_letters = 0;
    std::size_t en_offset = 0, de_offset = 0;
    for (std::uint32_t q = bead.en_begin; q < bead.en_end; ++q) {
      counter_.add_en(en_.sentences[q]);
      weight += en_.sentences[q].weight;
      en_letters += static_cast<float>(en_.sentences[q].letters);
    }
    for (std::uint32_t p = bead.de_begin; p < bead.de_end; ++p) {
      counter_.add_de(de_.sentences[p]);
      weight += de_.sentences[p].weight;
      de_letters += static_cast<float>(de_.sentences[p].letters);
      en_offset = 0;
      for (std::uint32_t q = bead.en_begin; q < bead.en_end; ++q) {
        join(cells_.at(p, q).matches, de_offset, en_offset);
        en_offset += en_.sentences[q].features.size();
      }
      de_offset += de_.sentences[p].features.size();
    }
    bead.coverage = counter_.count(matches_);
    bead.score = std::sqrt(weight / 2) * (bead.coverage.both() - least_coverage_) + kBeadBonus +
                 kLengthWeight * length_likelihood(de_letters, en_letters, english_per_german_);
    return bead;
  }

  void join(const std::vector<FeatureMatch>& matches, std::size_t de_offset, std::size_t en_offset) {
    for (FeatureMatch match : matches) {
      match.de = static_cast<std::uint16_t>(match.de + de_offset);
      match.en = static_cast<std::uint16_t>(match.en + en_offset);
      matches_.push_back(match);
    }
  }

  std::vector<Bead> traced() const {
    std::vector<Bead> beads;
    auto i = static_cast<std::uint32_t>(de_.sentences.size());
    auto j = static_cast<std::uint32_t>(en_.sentences.size());
    while (i > 0 || j > 0) {
      const std::uint8_t step = step_[row_[i] + j];
      if (step == kSkipDe) {
        --i;
      } else if (step == kSkipEn) {
        --j;
      } else {
        beads.push_back(
            {.de_begin = i - kShapes[step].de, .de_end = i, .en_begin = j - kShapes[step].en, .en_end = j});
        i = beads.back().de_begin;
        j = beads.back().en_begin;
      }
    }
    std::reverse(beads.begin(), beads.end());
    return beads;
  }

  const DocumentFeatures &de_, &en_;
  Band band_;
  Cells cells_;
  float least_coverage_;
  float english_per_german_ = 1;
  std::vector<std::size_t> row_;  // cell of each row's column 0, modulo 2^64: rows begin at their band
  std::vector<std::uint8_t> step_;
  std::array<std::vector<float>, kReach> gains_;  // of a few rows, as a ring
  std::uint32_t begun_ = 0;
  CoverageCounter counter_;
  std::vector<FeatureMatch> matches_;
};

// A bead on the path is right by default: its neighbours speak for it.
float path_score(const Bead& bead) {
  return 1 / (1 + std::exp(
                      -(0.6F + 7 * bead.coverage.both() + 0.3F * static_cast<float>(bead.coverage.anchors))));
}

// What two sentences that stand far apart cover of each other by chance: the more, the richer the lexicon.
float chance_coverage(const DocumentFeatures& de, const DocumentFeatures& en) {
  const auto rows = static_cast<std::uint32_t>(de.sentences.size());
  const auto columns = static_cast<std::uint32_t>(en.sentences.size());
  CoverageCounter counter;
  float sum = 0;
  std::uint32_t samples = 0;
  for (std::uint64_t k = 0; k < kSamples && rows > 0 && columns > 0; ++k) {
    const auto i = static_cast<std::uint32_t>(k * 7919 % rows),
               j = static_cast<std::uint32_t>(k * 104729 % columns);
    const float apart = static_cast<float>(i) / static_cast<float>(rows) -
                        static_cast<float>(j) / static_cast<float>(columns);
    if (std::abs(apart) < 0.1F) continue;
    sum += counter.of(de.sentences[i], en.sentences[j]).both();
    ++samples;
  }
  return samples > 0 ? sum / static_cast<float>(samples) : 0;
}

// How unlike the numbers of sentences are between sure pairs, a sentence.
float unevenness(const std::vector<PairCandidate>& chain, std::uint32_t de_size, std::uint32_t en_size) {
  std::int64_t sum = 0, de = 0, en = 0;
  const auto advance = [&](std::int64_t de_next, std::int64_t en_next) {
    sum += std::abs((de_next - de) - (en_next - en));
    de = de_next + 1;
    en = en_next + 1;
  };
  for (const PairCandidate& pair : chain) advance(pair.de, pair.en);
  advance(de_size, en_size);
  return 2 * static_cast<float>(sum) / static_cast<float>(std::max(de_size + en_size, 1U));
}

// The coverage of a bead's sides by each other; reuses its memory.
class BeadCoverage {
 public:
  BeadCoverage(const DocumentFeatures& de, const DocumentFeatures& en) : de_(de), en_(en) {}

  Coverage of(const Bead& bead) {
    if (bead.de_end - bead.de_begin == 1 && bead.en_end - bead.en_begin == 1)
      return counter_.of(de_.sentences[bead.de_begin], en_.sentences[bead.en_begin]);
    return joined_coverage(de_, range(bead.de_begin, bead.de_end), en_, range(bead.en_begin, bead.en_end));
  }

 private:
  static std::vector<std::uint32_t> range(std::uint32_t begin, std::uint32_t end) {
    std::vector<std::uint32_t> numbers(end - begin);
    std::iota(numbers.begin(), numbers.end(), begin);
    return numbers;
  }

  const DocumentFeatures &de_, &en_;
  CoverageCounter counter_;
};

}  // namespace

std::vector<Bead> parallel_beads(const DocumentFeatures& de, const DocumentFeatures& en,
                                 const std::vector<PairCandidate>& chain) {
  const auto de_size = static_cast<std::uint32_t>(de.sentences.size());
  const auto en_size = static_cast<std::uint32_t>(en.sentences.size());
  const float least = std::min(0.15F, chance_coverage(de, en) + kGaps * unevenness(chain, de_size, en_size));
  auto beads = ParallelAligner(de, en, band_around(chain, de_size, en_size), least).run();
  BeadCoverage coverage(de, en);
  for (Bead& bead : beads) {
    bead.coverage = coverage.of(bead);
    bead.score = path_score(bead);
    bead.translation = true;
  }
  return beads;
}

}  // namespace synopse
