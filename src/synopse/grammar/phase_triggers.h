// Which phases need look at a sentence: those some of whose rules hang on a tag that stands in it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/rule_index.h"
#include "synopse/grammar/tag_lists.h"

namespace synopse {

// One a thread.
class PhaseTriggers {
 public:
  using Phases = std::uint16_t;  // as bits; the last one stands for all further phases

  explicit PhaseTriggers(std::size_t tags) : tags_(tags) {}

  static Phases bit(std::size_t phase) { return static_cast<Phases>(1U << (phase < kLast ? phase : kLast)); }

  // Looks at the words of a document, given as numbers of lists of tags.
  void look_at(std::span<const std::uint32_t> words, const TagLists& lists,
               std::span<const RuleIndex> indexes);
  // The phases that words [first, last) of it are of interest to; those of any lists that have been learnt.
  Phases of_words(std::uint32_t first, std::uint32_t last) const;
  Phases of(std::span<const std::uint32_t> lists) const;
  // How often that has changed.
  std::uint32_t age() const { return age_; }
  // Gives back what words take.
  void end() { std::vector<Phases>().swap(by_word_); }
  // Looks at lists that are new.
  void learn(const TagLists& lists, std::span<const RuleIndex> indexes);
  // Lists have got other numbers, or rules hang on other tags: words are to be looked at again.
  void forget();

 private:
  static constexpr std::size_t kLast = 15;

  void learn_tags(std::span<const RuleIndex> indexes);

  std::size_t tags_;
  std::uint32_t age_ = 1;
  std::vector<Phases> by_word_, by_list_, by_tag_;
};

}  // namespace synopse
