#include <algorithm>
#include <numeric>

#include "synopse/align/links.h"
#include "synopse/document/sentences.h"

namespace synopse {
namespace {

// Below this coverage one of the sides says something that the other does not.  What stands at its place in a
// translation is one until much is missing; of two reporters hardly ever neither adds anything.
constexpr float kTranslated = 0.15F;
constexpr float kWhole = 0.5F;
constexpr float kWholeWorse = 0.42F;

std::vector<std::uint32_t> range(std::uint32_t begin, std::uint32_t end) {
  std::vector<std::uint32_t> numbers(end - begin);
  std::iota(numbers.begin(), numbers.end(), begin);
  return numbers;
}

// How many beads a sentence of either side is in.
class Shares {
 public:
  explicit Shares(const AlignedPair& pair) : de_(pair.de.sentences.size()), en_(pair.en.sentences.size()) {
    for (const Bead& bead : pair.beads) {
      for (std::uint32_t i = bead.de_begin; i < bead.de_end; ++i) ++de_[i];
      for (std::uint32_t j = bead.en_begin; j < bead.en_end; ++j) ++en_[j];
    }
  }

  // Whether the bead's sentences are in no other.
  bool alone(const Bead& bead) const { return de_[bead.de_begin] == 1 && en_[bead.en_begin] == 1; }

 private:
  std::vector<std::uint32_t> de_, en_;
};

Relation relation_of(const Bead& bead, const Shares& shares) {
  const float better = std::max(bead.coverage.de, bead.coverage.en);
  const float worse = std::min(bead.coverage.de, bead.coverage.en);
  if (bead.translation) return worse >= kTranslated ? Relation::same : Relation::partial;
  const bool whole = better >= kWhole && worse >= kWholeWorse && shares.alone(bead);
  return whole ? Relation::same : Relation::partial;
}

}  // namespace

BeadIndex::BeadIndex(const AlignedPair& pair)
    : pair_(pair), partners_(pair.de.sentences.size() + 1), beads_(pair.de.sentences.size() + 1) {
  for (std::uint32_t b = 0; b < pair.beads.size(); ++b) {
    for (std::uint32_t i = pair.beads[b].de_begin; i < pair.beads[b].de_end; ++i) {
      beads_[i].push_back(b);
      for (std::uint32_t j = pair.beads[b].en_begin; j < pair.beads[b].en_end; ++j) partners_[i].push_back(j);
    }
  }
}

const Bead* BeadIndex::joining(std::uint32_t de, std::uint32_t en) const {
  for (const std::uint32_t b : beads_[de]) {
    if (pair_.beads[b].en_begin <= en && en < pair_.beads[b].en_end) return &pair_.beads[b];
  }
  return nullptr;
}

void add_sentence_links(const AlignedPair& pair, Alignment& alignment) {
  const Shares shares(pair);
  alignment.links.reserve(alignment.links.size() + pair.beads.size());
  for (const Bead& bead : pair.beads) {
    alignment.links.push_back({.level = Level::sentence,
                               .de = range(bead.de_begin, bead.de_end),
                               .en = range(bead.en_begin, bead.en_end),
                               .relation = relation_of(bead, shares),
                               .score = bead.score});
  }
}

void mark_contradicting_sentences(const AlignedPair& pair, Alignment& alignment) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> places;
  for (const Link& link : alignment.links) {
    if (link.relation != Relation::contradicts || link.de.empty() || link.en.empty()) continue;
    if (link.level != Level::figure && link.level != Level::stance) continue;
    const bool figure = link.level == Level::figure;
    const Span de = figure ? pair.de.figures[link.de.front()].span : pair.de.stances[link.de.front()].span;
    const Span en = figure ? pair.en.figures[link.en.front()].span : pair.en.stances[link.en.front()].span;
    places.emplace_back(sentence_number(pair.de, de), sentence_number(pair.en, en));
  }
  std::sort(places.begin(), places.end());
  for (Link& link : alignment.links) {
    if (link.level != Level::sentence) continue;
    for (const std::uint32_t de : link.de) {
      for (const std::uint32_t en : link.en) {
        if (std::binary_search(places.begin(), places.end(), std::pair{de, en}))
          link.relation = Relation::contradicts;
      }
    }
  }
}

}  // namespace synopse
