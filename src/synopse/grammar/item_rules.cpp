#include "synopse/grammar/item_rules.h"

namespace synopse {

ItemRules::ItemRules(const Grammar::Content& content) : content_(content), rules_(content.rules.size()) {
  for (const Phase& phase : content.phases) filters_.emplace_back(phase.rules.size(), content.tags.size());
}

ItemRule& ItemRules::operator[](RuleId rule) {
  if (!rules_[rule]) rules_[rule] = std::make_unique<ItemRule>(content_.compiled[rule], rule);
  return *rules_[rule];
}

void ItemRules::begin(std::span<const Item> items, const Looks& looks) {
  run_.items = items;
  run_.looks = &looks;
  hopefuls_.clear();
  anchors_.clear();
}

void ItemRules::consider(RuleId id, std::size_t phase, const RuleIndex::Found& found,
                         std::span<const std::uint32_t> places) {
  AnchorFilter& filter = filters_[phase];
  const bool hangs = found.need != RuleIndex::kNothing;
  if (hangs && !filter.knows(found.order, found.need)) filter.learn(found.order, found.need, (*this)[id]);
  const auto first = static_cast<std::uint32_t>(anchors_.size());
  const bool has_anchors = hangs && filter.has_anchors(found.order);
  if (has_anchors) filter.find(found.order, places, run_.items, *run_.looks, anchors_);
  const auto anchors = static_cast<std::uint32_t>(anchors_.size()) - first;
  if (has_anchors && anchors == 0) return;
  (*this)[id].fetch();
  hopefuls_.push_back({id, found.order, first, anchors});
}

std::span<const ItemRules::Hopeful> ItemRules::hopefuls() const {
  for (const Hopeful& rule : hopefuls_)
    if (rule.anchors > 0) rules_[rule.id]->fetch(run_, anchors_[rule.first]);
  return hopefuls_;
}

std::span<const std::uint32_t> ItemRules::beginnings(const Hopeful& rule) {
  if (rule.anchors == 0)
    (*this)[rule.id].look_at(run_);
  else
    (*this)[rule.id].look_at(run_, std::span(anchors_).subspan(rule.first, rule.anchors));
  return run_.beginnings;
}

void ItemRules::forget_looks(std::size_t phase) {
  filters_[phase].forget_looks();
  for (const RuleId id : content_.phases[phase].rules)
    if (rules_[id]) rules_[id]->forget_looks();
}

}  // namespace synopse
