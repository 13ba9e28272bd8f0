#include "synopse/align/matching.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace synopse {
namespace {

// A feature that stands in a sentence often is paired with the first few on the other side only.
constexpr std::size_t kMostRepeats = 4;

std::size_t group_end(std::span<const Term> terms, std::size_t begin) {
  std::size_t end = begin;
  while (end < terms.size() && terms[end].key == terms[begin].key) ++end;
  return end;
}

}  // namespace

void append_matches(const SentenceFeatures& de, const SentenceFeatures& en, std::uint16_t de_offset,
                    std::uint16_t en_offset, std::vector<FeatureMatch>& matches) {
  std::size_t i = 0, j = 0;
  while (i < de.terms.size() && j < en.terms.size()) {
    if (de.terms[i].key < en.terms[j].key) {
      ++i;
    } else if (en.terms[j].key < de.terms[i].key) {
      ++j;
    } else {
      const std::size_t i_end = group_end(de.terms, i), j_end = group_end(en.terms, j);
      for (std::size_t a = i; a < std::min(i_end, i + kMostRepeats); ++a) {
        for (std::size_t b = j; b < std::min(j_end, j + kMostRepeats); ++b) {
          const Term &x = de.terms[a], &y = en.terms[b];
          const float strength = x.strength * y.strength;
          const float weight = de.features[x.feature].weight + en.features[y.feature].weight;
          matches.push_back({strength * weight, strength, static_cast<std::uint16_t>(x.feature + de_offset),
                             static_cast<std::uint16_t>(y.feature + en_offset)});
        }
      }
      i = i_end;
      j = j_end;
    }
  }
}

Coverage CoverageCounter::count(std::vector<FeatureMatch>& matches) {
  std::sort(matches.begin(), matches.end(), [](const FeatureMatch& a, const FeatureMatch& b) {
    if (a.gain != b.gain) return a.gain > b.gain;
    return a.de != b.de ? a.de < b.de : a.en < b.en;
  });
  taken_.clear();
  used_de_.assign(de_.size(), 0);
  used_en_.assign(en_.size(), 0);
  Coverage found;
  float de = 0, en = 0;
  for (const FeatureMatch& match : matches) {
    const bool new_de = !used_de_[match.de], new_en = !used_en_[match.en];
    if (!new_de && !new_en) continue;
    used_de_[match.de] = used_en_[match.en] = 1;
    // What matches a feature that is taken already counts half: one word for two.
    const float share = std::sqrt(match.strength) * (new_de && new_en ? 1.0F : 0.5F);
    const Feature &of_de = de_[match.de], &of_en = en_[match.en];
    if (new_de) de += share * of_de.weight;
    if (new_en) en += share * of_en.weight;
    if (!new_de || !new_en) continue;
    taken_.push_back(match);
    if (of_de.evidence != Evidence::word && of_en.evidence != Evidence::word) ++found.anchors;
  }
  found.weight = (de + en) / 2;
  found.de = de_.weight() > 0 ? std::min(1.0F, de / de_.weight()) : 0;
  found.en = en_.weight() > 0 ? std::min(1.0F, en / en_.weight()) : 0;
  return found;
}

Coverage CoverageCounter::of(const SentenceFeatures& de, const SentenceFeatures& en) {
  clear();
  own_.clear();
  add_de(de);
  add_en(en);
  append_matches(de, en, 0, 0, own_);
  return count(own_);
}

Coverage coverage(const SentenceFeatures& de, const SentenceFeatures& en) {
  return CoverageCounter().of(de, en);
}

Coverage joined_coverage(const DocumentFeatures& de, std::span<const std::uint32_t> de_sentences,
                         const DocumentFeatures& en, std::span<const std::uint32_t> en_sentences) {
  CoverageCounter counter;
  std::vector<FeatureMatch> matches;
  std::size_t de_offset = 0;
  for (const auto q : en_sentences) counter.add_en(en.sentences[q]);
  for (const auto p : de_sentences) {
    counter.add_de(de.sentences[p]);
    std::size_t en_offset = 0;
    for (const auto q : en_sentences) {
      append_matches(de.sentences[p], en.sentences[q], static_cast<std::uint16_t>(de_offset),
                     static_cast<std::uint16_t>(en_offset), matches);
      en_offset += en.sentences[q].features.size();
    }
    de_offset += de.sentences[p].features.size();
  }
  return counter.count(matches);
}

float length_fit(std::uint32_t de_letters, std::uint32_t en_letters) {
  constexpr float kGermanIsLonger = 1.1F;
  const float ratio =
      std::log((static_cast<float>(en_letters) + 3) * kGermanIsLonger / (static_cast<float>(de_letters) + 3));
  return std::exp(-ratio * ratio);
}

}  // namespace synopse
