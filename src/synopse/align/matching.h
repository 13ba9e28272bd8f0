// How much of two sentences is the same.
#pragma once

#include <span>
#include <vector>

#include "synopse/align/features.h"

namespace synopse {

// Two features that may stand for each other.
struct FeatureMatch {
  float gain = 0;  // strength * weight of both
  float strength = 0;
  std::uint16_t de = 0, en = 0;
};

// What greedy one-to-one matching covers of either side.
struct Coverage {
  float de = 0, en = 0;       // 0..1, weighted
  float weight = 0;           // of the matched features, mean of both sides
  std::uint32_t anchors = 0;  // matched names and numbers

  // Harmonic mean: both sides have to be covered.
  float both() const { return de + en > 0 ? 2 * de * en / (de + en) : 0; }
};

// Appends the matches of two sentences; `de_offset` and `en_offset` are added to the feature numbers.
void append_matches(const SentenceFeatures& de, const SentenceFeatures& en, std::uint16_t de_offset,
                    std::uint16_t en_offset, std::vector<FeatureMatch>& matches);

// Several sentences as if they were one: their features have consecutive numbers.
class JoinedSentences {
 public:
  void clear() { sentences_.clear(), size_ = 0, weight_ = 0; }
  void add(const SentenceFeatures& sentence) {
    sentences_.push_back(&sentence);
    size_ += sentence.features.size();
    weight_ += sentence.weight;
  }

  std::size_t size() const { return size_; }
  float weight() const { return weight_; }
  const Feature& operator[](std::size_t number) const {
    const SentenceFeatures* const* sentence = sentences_.data();
    for (; number >= (*sentence)->features.size(); ++sentence) number -= (*sentence)->features.size();
    return (*sentence)->features[number];
  }

 private:
  std::vector<const SentenceFeatures*> sentences_;
  std::size_t size_ = 0;
  float weight_ = 0;
};

// The coverage of joined sentences by `matches`, which get sorted.  The sentences must outlive it.
class CoverageCounter {
 public:
  void clear() { de_.clear(), en_.clear(); }
  void add_de(const SentenceFeatures& sentence) { de_.add(sentence); }
  void add_en(const SentenceFeatures& sentence) { en_.add(sentence); }
  Coverage count(std::vector<FeatureMatch>& matches);
  // Of one sentence by another; forgets those that were added.
  Coverage of(const SentenceFeatures& de, const SentenceFeatures& en);
  // Those of the last count() that joined two features which were both free, heaviest first.
  std::span<const FeatureMatch> taken() const { return taken_; }

 private:
  JoinedSentences de_, en_;
  std::vector<FeatureMatch> own_, taken_;
  std::vector<char> used_de_, used_en_;
};

Coverage coverage(const SentenceFeatures& de, const SentenceFeatures& en);
// Of several sentences on either side, as if each side were one.
Coverage joined_coverage(const DocumentFeatures& de, std::span<const std::uint32_t> de_sentences,
                         const DocumentFeatures& en, std::span<const std::uint32_t> en_sentences);

// Between 0 and 1: how well the lengths fit a translation.
float length_fit(std::uint32_t de_letters, std::uint32_t en_letters);

}  // namespace synopse
