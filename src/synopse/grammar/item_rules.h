// Rules over items as one thread runs them: where each may begin in the sentence at hand.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "synopse/grammar/anchor_filter.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/item_rule.h"
#include "synopse/grammar/item_run.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/rule_index.h"

namespace synopse {

class ItemRules {
 public:
  explicit ItemRules(const Grammar::Content& content);

  // A rule, which is made when it is first needed.
  ItemRule& operator[](RuleId rule);

  // A rule that may match in the sentence at hand.
  struct Hopeful {
    RuleId id;
    std::uint32_t order;           // its place in its phase
    std::uint32_t first, anchors;  // in anchors_; none: it is to be looked at wherever it may match
  };

  // Rules are to look at such a sentence.
  void begin(std::span<const Item> items, const Looks& looks);
  // Tries a rule that was found in phase number `phase`; `places` are those that have a tag of what it hangs
  // on.
  void consider(RuleId id, std::size_t phase, const RuleIndex::Found& found,
                std::span<const std::uint32_t> places);
  // All that are left.  While the others are tried, what they keep comes from memory.
  std::span<const Hopeful> hopefuls() const;
  // Items at which matches of such a rule begin, the last first.  Valid until the next call.
  std::span<const std::uint32_t> beginnings(const Hopeful& rule);
  // What a rule finds then.
  ItemRun& run() { return run_; }
  // The numbers of a phase's looks mean something else from now on.
  void forget_looks(std::size_t phase);

 private:
  const Grammar::Content& content_;
  std::vector<std::unique_ptr<ItemRule>> rules_;
  std::vector<AnchorFilter> filters_;  // by phase
  std::vector<Hopeful> hopefuls_;
  std::vector<AnchorPlace> anchors_;  // of all hopefuls
  ItemRun run_;
};

}  // namespace synopse
