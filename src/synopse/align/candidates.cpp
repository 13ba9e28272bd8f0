#include "synopse/align/candidates.h"

#include <algorithm>
#include <limits>
#include <span>

#include "synopse/align/key_numbers.h"

namespace synopse {
namespace {

constexpr float kLeastAnchorScore = 0.3F;
constexpr float kLeastAnchorWeight = 9;  // two or three rare words
constexpr float kAnchorMargin = 1.35F;

// Which sentences hold a key, for the keys that few enough of them hold.
class Postings {
 public:
  struct Entry {
    std::uint32_t sentence;
    float gain;  // strength * weight
  };

  Postings(const DocumentFeatures& document, std::size_t widest) {
    std::vector<std::uint32_t> size;
    each_term(document, [&](std::uint32_t number, std::uint32_t, const Term&) {
      if (number == size.size()) size.push_back(0);
      ++size[number];
    });
    begin_.assign(size.size() + 1, 0);
    for (std::size_t i = 0; i < size.size(); ++i)
      begin_[i + 1] = begin_[i] + (size[i] <= widest ? size[i] : 0);
    entries_.resize(begin_.back());
    std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
    each_term(document, [&](std::uint32_t number, std::uint32_t sentence, const Term& term) {
      if (size[number] > widest) return;
      const float weight = document.sentences[sentence].features[term.feature].weight;
      entries_[next[number]++] = {sentence, term.strength * weight};
    });
  }

  std::span<const Entry> of(Key key) const {
    const auto number = numbers_.find(key);
    if (!number) return {};
    return {entries_.data() + begin_[*number], begin_[*number + 1] - begin_[*number]};
  }

 private:
  // Every key of every sentence once, by the first of its terms there.
  template <class Use>
  void each_term(const DocumentFeatures& document, Use use) {
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
      Key last = 0;
      for (const Term& term : document.sentences[s].terms) {
        if (term.key != last) use(numbers_.of(term.key), s, term);
        last = term.key;
      }
    }
  }

  KeyNumbers numbers_;
  std::vector<std::uint32_t> begin_;  // of each key's entries, and the end
  std::vector<Entry> entries_;
};

// The English sentences that share most with one German sentence.
class Gatherer {
 public:
  Gatherer(const DocumentFeatures& en, std::size_t widest)
      : postings_(en, widest), sums_(en.sentences.size(), 0.0F) {}

  // In text order; valid until the next call.
  const std::vector<std::uint32_t>& best(const SentenceFeatures& sentence, std::size_t most) {
    std::vector<std::uint32_t>& found = found_;
    found.clear();
    Key last = 0;
    for (const Term& term : sentence.terms) {
      if (term.key == last) continue;
      last = term.key;
      for (const auto& entry : postings_.of(term.key)) {
        if (sums_[entry.sentence] <= 0) found.push_back(entry.sentence);
        sums_[entry.sentence] += term.strength * entry.gain;
      }
    }
    const auto better = [&](std::uint32_t a, std::uint32_t b) {
      return sums_[a] != sums_[b] ? sums_[a] > sums_[b] : a < b;
    };
    const auto kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), better);
    for (const std::uint32_t sentence_number : found) sums_[sentence_number] = 0;
    found.resize(kept);
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  Postings postings_;
  std::vector<float> sums_;
  std::vector<std::uint32_t> found_;
};

// The best and second best score that a sentence has with anybody.
struct TwoBest {
  float first = 0, second = 0;
  std::uint32_t partner = std::numeric_limits<std::uint32_t>::max();

  void see(float score, std::uint32_t with) {
    if (score > first) {
      second = first;
      first = score;
      partner = with;
    } else {
      second = std::max(second, score);
    }
  }
};

// The best score of a way that ends before an English sentence: a Fenwick tree of maxima.
class BestWays {
 public:
  explicit BestWays(std::size_t size) : best_(size + 1, 0.0F) {}

  float before(std::size_t en) const {
    float score = 0;
    for (std::size_t i = en; i > 0; i &= i - 1) score = std::max(score, best_[i]);
    return score;
  }

  void reach(std::size_t en, float score) {
    for (std::size_t i = en + 1; i < best_.size(); i += i & (~i + 1)) best_[i] = std::max(best_[i], score);
  }

 private:
  std::vector<float> best_;
};

}  // namespace

std::vector<PairCandidate> candidates(const DocumentFeatures& de, const DocumentFeatures& en,
                                      std::size_t widest, std::size_t most) {
  Gatherer gatherer(en, widest);
  CoverageCounter counter;
  std::vector<PairCandidate> found;
  found.reserve(most * de.sentences.size());
  for (std::uint32_t i = 0; i < de.sentences.size(); ++i) {
    for (const std::uint32_t j : gatherer.best(de.sentences[i], most)) {
      PairCandidate pair{.de = i, .en = j, .coverage = counter.of(de.sentences[i], en.sentences[j])};
      pair.score = pair.coverage.both() * length_fit(de.sentences[i].letters, en.sentences[j].letters);
      found.push_back(pair);
    }
  }
  return found;
}

std::vector<PairCandidate> mutual_best(const std::vector<PairCandidate>& candidates, std::size_t de_size,
                                       std::size_t en_size) {
  std::vector<TwoBest> de(de_size), en(en_size);
  for (const PairCandidate& pair : candidates) {
    de[pair.de].see(pair.score, pair.en);
    en[pair.en].see(pair.score, pair.de);
  }
  std::vector<PairCandidate> found;
  for (const PairCandidate& pair : candidates) {
    const bool mutual = de[pair.de].partner == pair.en && en[pair.en].partner == pair.de;
    const float rival = std::max(de[pair.de].second, en[pair.en].second);
    const bool sure = pair.score >= kLeastAnchorScore && pair.coverage.weight >= kLeastAnchorWeight;
    if (mutual && sure && pair.score >= kAnchorMargin * rival) found.push_back(pair);
  }
  return found;
}

float best_monotone_score(const std::vector<PairCandidate>& candidates, std::size_t en_size) {
  BestWays ways(en_size);
  for (std::size_t first = 0, last = 0; first < candidates.size(); first = last) {
    while (last < candidates.size() && candidates[last].de == candidates[first].de) ++last;
    // From the right, so that none continues another of the same sentence.
    for (std::size_t i = last; i-- > first;) {
      ways.reach(candidates[i].en, ways.before(candidates[i].en) + candidates[i].score);
    }
  }
  return ways.before(en_size);
}

// Patience sorting: tails[k] is the pair that ends the best chain of k + 1 pairs.
std::vector<PairCandidate> monotone_chain(const std::vector<PairCandidate>& pairs) {
  constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
  std::vector<std::size_t> tails, before(pairs.size(), kNone);
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const auto at = std::lower_bound(tails.begin(), tails.end(), pairs[k].en,
                                     [&](std::size_t tail, std::uint32_t en) { return pairs[tail].en < en; });
    if (at != tails.begin()) before[k] = *(at - 1);
    if (at == tails.end()) {
      tails.push_back(k);
    } else {
      *at = k;
    }
  }
  std::vector<PairCandidate> chain;
  for (std::size_t k = tails.empty() ? kNone : tails.back(); k != kNone; k = before[k])
    chain.push_back(pairs[k]);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace synopse
