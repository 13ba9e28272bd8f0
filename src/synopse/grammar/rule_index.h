// Which rules of a phase are worth trying in a sentence: those whose tags are all there.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/items.h"

namespace synopse {

// A rule hangs on one of the lists of tags that it needs, and is looked at only where such a tag occurs: the
// cost of a sentence grows with its own tags and not with the number of rules.  One a phase and thread.
class RuleIndex {
 public:
  RuleIndex(const Grammar::Content& content, const Phase& phase);

  // Places in `phase.rules`, ascending; valid until the next call.
  std::span<const std::uint32_t> rules_for(std::span<const Item> items, const Looks& looks);

 private:
  void hang();
  std::size_t frequency(const std::vector<Tag>& tags) const;
  void take(Tag tag);
  bool all_there(std::uint32_t order) const;
  const std::vector<std::vector<Tag>>& needs(std::uint32_t order) const;

  const Grammar::Content& content_;
  const Phase& phase_;
  std::vector<std::vector<std::uint32_t>> by_tag_;
  std::vector<std::uint32_t> always_;     // rules that need nothing
  std::vector<std::uint32_t> looked_at_;  // by look: the sentence that had it last
  std::vector<std::uint32_t> seen_;       // by tag: likewise
  std::vector<std::uint32_t> counts_;     // by tag: sentences that had it
  std::vector<std::uint32_t> taken_;      // by rule: the sentence that tried it last
  std::vector<std::uint32_t> found_;
  std::uint32_t sentence_ = 0, next_hanging_ = 64;
};

}  // namespace synopse
