#include "synopse/align/translation_model.h"

#include <algorithm>
#include <cmath>

namespace synopse {
namespace {

constexpr int kRounds = 6;
constexpr std::size_t kMostCandidates = 48;  // of a word; the likeliest translation is among far fewer
constexpr std::uint32_t kFewest = 2;         // words that meet once tell nothing
constexpr float kDiscount = 0.6F;  // of a word's count: what was seen twice is less sure than its share

// A word of the other language that a word may stand for.
struct Candidate {
  std::uint32_t word;
  float chance;  // that it stands for this word
  float count;   // of the round that runs
};

// For every word of `from`, the sentences that have it.
class SentencesOfWord {
 public:
  explicit SentencesOfWord(const NumberedSentences& from) : begins_(from.vocabulary() + 1) {
    for (std::uint32_t word = 0; word < from.vocabulary(); ++word)
      begins_[word + 1] = begins_[word] + from.count(word);
    sentences_.resize(begins_.back());
    std::vector<std::size_t> next = begins_;
    for (std::uint32_t s = 0; s < from.size(); ++s)
      for (const std::uint32_t word : from.sentence(s)) sentences_[next[word]++] = s;
  }
  std::span<const std::uint32_t> of(std::uint32_t word) const {
    return std::span(sentences_).subspan(begins_[word], begins_[word + 1] - begins_[word]);
  }

 private:
  std::vector<std::size_t> begins_;
  std::vector<std::uint32_t> sentences_;
};

// How words of `from` are said in `to`.
class Direction {
 public:
  Direction(const NumberedSentences& from, const NumberedSentences& to)
      : from_(from), to_(to), candidates_(from.vocabulary()), place_(to.vocabulary(), kNowhere) {
    find_candidates();
    for (int round = 0; round < kRounds; ++round) run();
  }

  // The share of a word's sentences in which it is said so: of "prime" and "minister", both may have all.
  float share(std::uint32_t from, std::uint32_t to) const {
    const auto& list = candidates_[from];
    const auto at = std::lower_bound(list.begin(), list.end(), to,
                                     [](const Candidate& each, auto word) { return each.word < word; });
    return at == list.end() || at->word != to ? 0 : discounted(*at, from);
  }
  const std::vector<Candidate>& candidates(std::uint32_t from) const { return candidates_[from]; }

 private:
  static constexpr std::uint32_t kNowhere = 0xFFFFFFFF;

  float discounted(const Candidate& candidate, std::uint32_t from) const {
    return std::clamp((candidate.count - kDiscount) / static_cast<float>(from_.count(from)), 0.0F, 1.0F);
  }

  // The words that share most sentences with a word, for their own number of sentences.
  void find_candidates() {
    const SentencesOfWord sentences(from_);
    std::vector<std::uint32_t> together(to_.vocabulary()), met;
    for (std::uint32_t word = 0; word < from_.vocabulary(); ++word) {
      if (from_.count(word) < kFewest) continue;
      met.clear();
      for (const std::uint32_t s : sentences.of(word))
        for (const std::uint32_t other : to_.sentence(s))
          if (together[other]++ == 0) met.push_back(other);
      keep_best(word, met, together);
      for (const std::uint32_t other : met) together[other] = 0;
    }
  }

  void keep_best(std::uint32_t word, const std::vector<std::uint32_t>& met,
                 const std::vector<std::uint32_t>& together) {
    auto& list = candidates_[word];
    for (const std::uint32_t other : met) {
      const auto shared = static_cast<float>(together[other]);
      if (together[other] < kFewest) continue;
      list.push_back({other, 2 * shared / static_cast<float>(from_.count(word) + to_.count(other)), 0});
    }
    const auto better = [](const Candidate& a, const Candidate& b) {
      return a.chance != b.chance ? a.chance > b.chance : a.word < b.word;
    };
    if (list.size() > kMostCandidates) {
      std::nth_element(list.begin(), list.begin() + kMostCandidates, list.end(), better);
      list.resize(kMostCandidates);
    }
    std::sort(list.begin(), list.end(),
              [](const Candidate& a, const Candidate& b) { return a.word < b.word; });
    list.shrink_to_fit();
  }

  void run() {
    for (auto& list : candidates_)
      for (Candidate& each : list) each.count = 0;
    for (std::size_t s = 0; s < from_.size(); ++s) count(from_.sentence(s), to_.sentence(s));
    for (auto& list : candidates_) {
      float sum = 0;
      for (const Candidate& each : list) sum += each.count;
      for (Candidate& each : list) each.chance = sum > 0 ? each.count / sum : 0;
    }
  }

  // Each word of `to` is shared out among the words of `from`, and to none of them as often as it stands
  // anywhere.
  void count(std::span<const std::uint32_t> from, std::span<const std::uint32_t> to) {
    sums_.clear();
    for (const std::uint32_t word : to) {
      place_[word] = static_cast<std::uint32_t>(sums_.size());
      sums_.push_back(static_cast<float>(to_.count(word)) / static_cast<float>(to_.words()));
    }
    for (const std::uint32_t word : from)
      for (const Candidate& each : candidates_[word])
        if (place_[each.word] != kNowhere) sums_[place_[each.word]] += each.chance;
    for (const std::uint32_t word : from)
      for (Candidate& each : candidates_[word])
        if (place_[each.word] != kNowhere && each.chance > 0)
          each.count += each.chance / sums_[place_[each.word]];
    for (const std::uint32_t word : to) place_[word] = kNowhere;
  }

  const NumberedSentences &from_, &to_;
  std::vector<std::vector<Candidate>> candidates_;
  std::vector<std::uint32_t> place_;  // of a word in the sentence that is looked at
  std::vector<float> sums_;
};

}  // namespace

void NumberedSentences::add(std::span<const std::uint32_t> words) {
  const auto begin = static_cast<std::ptrdiff_t>(words_.size());
  words_.insert(words_.end(), words.begin(), words.end());
  std::sort(words_.begin() + begin, words_.end());
  words_.erase(std::unique(words_.begin() + begin, words_.end()), words_.end());
  ends_.push_back(words_.size());
  for (const std::uint32_t word : sentence(ends_.size() - 1)) {
    if (word >= counts_.size()) counts_.resize(word + 1);
    ++counts_[word];
  }
}

std::span<const std::uint32_t> NumberedSentences::sentence(std::size_t number) const {
  const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
  return std::span(words_).subspan(begin, ends_[number] - begin);
}

std::vector<LearnedPair> learned_pairs(const NumberedSentences& de, const NumberedSentences& en,
                                       float weakest) {
  const Direction to_english(de, en), to_german(en, de);
  std::vector<LearnedPair> pairs;
  for (std::uint32_t word = 0; word < de.vocabulary(); ++word) {
    const auto begin = static_cast<std::ptrdiff_t>(pairs.size());
    for (const Candidate& each : to_english.candidates(word)) {
      const float both = to_english.share(word, each.word) * to_german.share(each.word, word);
      if (std::sqrt(both) >= weakest) pairs.push_back({word, each.word, std::sqrt(both)});
    }
    std::stable_sort(pairs.begin() + begin, pairs.end(),
                     [](const LearnedPair& a, const LearnedPair& b) { return a.strength > b.strength; });
  }
  return pairs;
}

}  // namespace synopse
