#include "synopse/align/figure_surroundings.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::uint32_t kBefore = 8, kAfter = 10;  // words around a figure
constexpr std::uint32_t kBesideBefore = 1, kBesideAfter = 3;

// Features of the words around `own`, in the memory of those before.
void pick(const SentenceFeatures& sentence, Stretch own, Stretch reach, PhraseFeatures& picked) {
  const std::uint32_t begin = own.begin - std::min(reach.begin, own.begin), end = own.end + reach.end;
  picked.clear();
  std::array<std::uint16_t, kMostFeatures> place;
  place.fill(kMostFeatures);
  for (std::size_t i = 0; i < sentence.features.size(); ++i) {
    const Feature& feature = sentence.features[i];
    if (feature.word < begin || feature.word >= end) continue;
    if (feature.word >= own.begin && feature.word < own.end) continue;
    place[i] = static_cast<std::uint16_t>(picked.features.size());
    picked.features.push_back(feature);
    picked.weight += feature.weight;
  }
  for (Term term : sentence.terms) {
    term.feature = place[term.feature];
    if (term.feature < picked.features.size()) picked.terms.push_back(term);
  }
}

}  // namespace

const FigureSurroundings::Read& FigureSurroundings::of(Text& text, const Quantity& quantity) {
  Read& read = text.read[quantity.figure % text.read.size()];
  if (read.figure == quantity.figure) return read;
  read.figure = quantity.figure;
  const SentenceFeatures& sentence = text.features.sentences[quantity.sentence];
  pick(sentence, quantity.words, {kBesideBefore, kBesideAfter}, read.beside);
  pick(sentence, quantity.words, {kBefore, kAfter}, read.around);
  return read;
}

}  // namespace synopse
