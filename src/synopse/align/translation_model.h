// Which words of two languages stand for each other, by how they meet in sentences that say the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace synopse {

// The sentences of one language as sorted numbers of words, each word once a sentence.
class NumberedSentences {
 public:
  void add(std::span<const std::uint32_t> words);

  std::size_t size() const { return ends_.size(); }
  std::span<const std::uint32_t> sentence(std::size_t number) const;
  std::size_t words() const { return words_.size(); }                      // in all sentences
  std::size_t vocabulary() const { return counts_.size(); }                // numbers are below it
  std::uint32_t count(std::uint32_t word) const { return counts_[word]; }  // sentences that have it

 private:
  std::vector<std::uint32_t> words_;
  std::vector<std::size_t> ends_;
  std::vector<std::uint32_t> counts_;
};

struct LearnedPair {
  std::uint32_t de = 0, en = 0;
  float strength = 0;  // 0..1: how surely each stands for the other
};

// IBM model 1 in both directions, a fixed number of rounds: sentence n of one side goes with sentence n of
// the other.  Pairs of at least `weakest`, by German word, the strongest first.
std::vector<LearnedPair> learned_pairs(const NumberedSentences& de, const NumberedSentences& en,
                                       float weakest);

}  // namespace synopse
