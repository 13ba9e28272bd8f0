#include "synopse/align/learned_words.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <utility>

#include "synopse/align/word_forms.h"

namespace synopse {
namespace {

constexpr std::size_t kMostBeads = 8000;
constexpr std::size_t kMostLeft = 8;  // unmatched features of a sentence that are looked at, the rarest
constexpr std::uint32_t kLeastTogether = 3;  // sentences that have a word
constexpr float kLeastStrength = 0.35F;

// The rarest first, each form once.
std::vector<std::uint32_t> unmatched(const SentenceFeatures& sentence, const std::vector<char>& matched) {
  std::vector<std::uint32_t> left;
  for (std::uint32_t i = 0; i < sentence.features.size(); ++i) {
    if (!matched[i] && sentence.features[i].evidence != Evidence::number) left.push_back(i);
  }
  std::stable_sort(left.begin(), left.end(), [&](std::uint32_t a, std::uint32_t b) {
    return sentence.features[a].weight > sentence.features[b].weight;
  });
  left.resize(std::min(left.size(), kMostLeft));
  for (std::uint32_t& each : left) each = sentence.features[each].form;
  std::sort(left.begin(), left.end());
  left.erase(std::unique(left.begin(), left.end()), left.end());
  return left;
}

// Collects what stands unmatched in sentences that belong together.
class Leftovers {
 public:
  void add(const SentenceFeatures& de, const SentenceFeatures& en) {
    std::vector<char> de_matched(de.features.size(), 0), en_matched(en.features.size(), 0);
    counter_.of(de, en);
    for (const FeatureMatch& match : counter_.taken()) de_matched[match.de] = en_matched[match.en] = 1;
    de_.add(unmatched(de, de_matched));
    en_.add(unmatched(en, en_matched));
  }

  std::vector<LearnedPair> pairs() const {
    std::vector<LearnedPair> pairs = learned_pairs(de_, en_, kLeastStrength);
    std::erase_if(pairs, [&](const LearnedPair& pair) {
      return de_.count(pair.de) < kLeastTogether || en_.count(pair.en) < kLeastTogether;
    });
    return pairs;
  }

 private:
  CoverageCounter counter_;
  NumberedSentences de_, en_;  // of forms
};

using PairsOfForms = std::vector<std::pair<std::uint32_t, std::size_t>>;  // a form, and the place of a pair

// The pairs that a form is in; `pairs` are sorted.
std::span<const PairsOfForms::value_type> pairs_of(const PairsOfForms& pairs, std::uint32_t form) {
  const auto [first, last] = std::equal_range(pairs.begin(), pairs.end(), PairsOfForms::value_type{form, 0},
                                              [](const auto& a, const auto& b) { return a.first < b.first; });
  return {first, last};
}

void add_terms(const PairsOfForms& pairs, const std::vector<LearnedPair>& learned,
               DocumentFeatures& document) {
  std::size_t size = 0;
  for (const SentenceFeatures& sentence : document.sentences) {
    size += sentence.terms.size();
    for (const Feature& feature : sentence.features) size += pairs_of(pairs, feature.form).size();
  }
  std::vector<Term> terms;
  terms.reserve(size);
  std::vector<std::size_t> ends;
  for (const SentenceFeatures& sentence : document.sentences) {
    const std::size_t begin = terms.size();
    terms.insert(terms.end(), sentence.terms.begin(), sentence.terms.end());
    for (std::uint16_t i = 0; i < sentence.features.size(); ++i)
      for (const auto& [form, place] : pairs_of(pairs, sentence.features[i].form)) {
        const LearnedPair& pair = learned[place];
        const std::string name = std::to_string(pair.de) + ' ' + std::to_string(pair.en);
        terms.push_back({key_of('l', name), std::sqrt(pair.strength), i});
      }
    sort_terms(terms, begin);
    ends.push_back(terms.size());
  }
  document.set_terms(std::move(terms), ends);
}

}  // namespace

std::vector<LearnedPair> learned_words(const DocumentFeatures& de, const DocumentFeatures& en,
                                       const std::vector<Bead>& beads) {
  Leftovers leftovers;
  std::size_t looked_at = 0;
  for (const Bead& bead : beads) {
    if (bead.de_end - bead.de_begin != 1 || bead.en_end - bead.en_begin != 1) continue;
    if (++looked_at > kMostBeads) break;
    leftovers.add(de.sentences[bead.de_begin], en.sentences[bead.en_begin]);
  }
  return leftovers.pairs();
}

void add_learned(const std::vector<LearnedPair>& learned, DocumentFeatures& de, DocumentFeatures& en) {
  PairsOfForms by_de, by_en;
  for (std::size_t i = 0; i < learned.size(); ++i) {
    by_de.emplace_back(learned[i].de, i);
    by_en.emplace_back(learned[i].en, i);
  }
  std::sort(by_de.begin(), by_de.end());
  std::sort(by_en.begin(), by_en.end());
  add_terms(by_de, learned, de);
  add_terms(by_en, learned, en);
}

}  // namespace synopse
