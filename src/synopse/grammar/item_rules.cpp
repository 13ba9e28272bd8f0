#include "synopse/grammar/item_rules.h"

namespace synopse {

ItemRules::ItemRules(const Grammar::Content& content) : content_(content), rules_(content.rules.size()) {
  for (const Phase& phase : content.phases) filters_.emplace_back(phase.rules.size(), content.tags.size());
}

ItemRule& ItemRules::operator[](RuleId rule) {
  if (!rules_[rule]) rules_[rule] = std::make_unique<ItemRule>(content_.compiled[rule], rule);
  return *rules_[rule];
}

std::span<const std::uint32_t> ItemRules::beginnings(RuleId id, std::size_t phase,
                                                     const RuleIndex::Found& found,
                                                     std::span<const std::uint32_t> places) {
  AnchorFilter& filter = filters_[phase];
  const bool hangs = found.need != RuleIndex::kNothing;
  if (hangs && !filter.knows(found.order, found.need)) filter.learn(found.order, found.need, (*this)[id]);
  if (!hangs || !filter.has_anchors(found.order)) {
    (*this)[id].look_at(run_);
    return run_.beginnings;
  }
  anchors_.clear();
  filter.find(found.order, places, run_.items, *run_.looks, anchors_);
  if (anchors_.empty()) return {};
  (*this)[id].look_at(run_, anchors_);
  return run_.beginnings;
}

void ItemRules::forget_looks(std::size_t phase) {
  filters_[phase].forget_looks();
  for (const RuleId id : content_.phases[phase].rules)
    if (rules_[id]) rules_[id]->forget_looks();
}

}  // namespace synopse
