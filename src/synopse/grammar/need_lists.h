// The lists of needs of a phase's rules, numbered, and which of them items fulfil, as bits.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/looks.h"

namespace synopse {

class NeedLists {
 public:
  using Word = std::uint64_t;  // of 64 lists

  NeedLists(const Grammar::Content& content, const Phase& phase);

  std::size_t size() const { return lists_.size(); }
  std::size_t words() const { return (lists_.size() + 63) / 64; }
  const std::vector<Tag>& operator[](std::uint32_t number) const { return *lists_[number]; }
  // The numbers of a rule's lists, in their order there; by the rule's place in the phase.
  std::span<const std::uint32_t> of_rule(std::uint32_t order) const { return of_rules_[order]; }

  // The lists that a tag is on, ascending.
  std::span<const std::uint32_t> of_tag(Tag tag) const { return of_tags_[tag]; }

  // The lists of which a look has a tag.
  std::span<const Word> of_look(std::uint32_t look, const Looks& looks) {
    if (look >= known_looks_) learn(looks);
    return std::span(of_looks_).subspan(look * words(), words());
  }
  // The numbers of looks mean something else from now on.
  void forget_looks();

 private:
  void learn(const Looks& looks);

  std::vector<const std::vector<Tag>*> lists_;
  std::vector<std::vector<std::uint32_t>> of_rules_;
  std::vector<std::vector<std::uint32_t>> of_tags_;  // the lists that a tag is on
  std::vector<Word> of_looks_;                       // words() for each look
  std::size_t known_looks_ = 0;
};

}  // namespace synopse
