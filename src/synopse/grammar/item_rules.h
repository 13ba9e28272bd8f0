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

  // Rules are to look at such a sentence.
  void begin(std::span<const Item> items, const Looks& looks) {
    run_.items = items;
    run_.looks = &looks;
  }
  // Items at which matches of a rule, found in phase number `phase`, may begin, the last first.  `places` are
  // those that have a tag of what it hangs on.  Valid until the next call.
  std::span<const std::uint32_t> beginnings(RuleId id, std::size_t phase, const RuleIndex::Found& found,
                                            std::span<const std::uint32_t> places);
  // What a rule finds then.
  ItemRun& run() { return run_; }
  // The numbers of a phase's looks mean something else from now on.
  void forget_looks(std::size_t phase);

 private:
  const Grammar::Content& content_;
  std::vector<std::unique_ptr<ItemRule>> rules_;
  std::vector<AnchorFilter> filters_;  // by phase
  std::vector<AnchorPlace> anchors_;
  ItemRun run_;
};

}  // namespace synopse
