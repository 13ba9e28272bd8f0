#include "synopse/grammar/item_rules.h"

namespace synopse {

ItemRules::ItemRules(const Grammar::Content& content) : content_(content), rules_(content.rules.size()) {
  for (const Phase& phase : content.phases) filters_.emplace_back(phase.rules.size(), content.tags.size());
}

ItemRule& ItemRules::operator[](RuleId rule) {
  if (!rules_[rule]) rules_[rule] = std::make_unique<ItemRule>(content_.compiled[rule]);
  return *rules_[rule];
}

std::span<const std::uint32_t> ItemRules::beginnings(std::size_t phase, const RuleIndex::Found& rule,
                                                     std::span<const std::uint32_t> places,
                                                     std::span<const Item> items, const Looks& looks) {
  const RuleId id = content_.phases[phase].rules[rule.order];
  if (rule.need == RuleIndex::kNothing) return (*this)[id].look_at(items, looks);
  AnchorFilter& filter = filters_[phase];
  if (!filter.knows(rule.order, rule.need)) filter.learn(rule.order, rule.need, (*this)[id]);
  if (!filter.has_anchors(rule.order)) return (*this)[id].look_at(items, looks);
  anchors_.clear();
  filter.find(rule.order, places, items, looks, anchors_);
  if (anchors_.empty()) return {};
  return (*this)[id].look_at(items, looks, rule.need, anchors_);
}

void ItemRules::forget_looks(std::size_t phase) {
  filters_[phase].forget_looks();
  for (const RuleId id : content_.phases[phase].rules)
    if (rules_[id]) rules_[id]->forget_looks();
}

}  // namespace synopse
