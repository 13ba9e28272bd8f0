#include "synopse/grammar/rule_index.h"

#include <algorithm>
#include <utility>

namespace synopse {

RuleIndex::RuleIndex(const Grammar::Content& content, const Phase& phase)
    : content_(content),
      phase_(phase),
      seen_(content.tags.size(), 0),
      counts_(content.tags.size(), 0),
      taken_(phase.rules.size(), 0) {
  hang();
}

const Needs& RuleIndex::needs(std::uint32_t order) const {
  return content_.compiled[phase_.rules[order]].expression.needs;
}

std::size_t RuleIndex::frequency(const std::vector<Tag>& tags) const {
  std::size_t sum = 0;
  for (const Tag tag : tags) sum += counts_[tag];
  return sum;
}

// Hangs every rule on what has been rarest so far; of equals the first, which Content has put in order.
void RuleIndex::hang() {
  by_tag_.assign(content_.tags.size(), {});
  always_.clear();
  text_rules_.clear();
  wants_every_sentence_ = false;
  forget_forms();
  for (std::uint32_t order = 0; order < phase_.rules.size(); ++order) {
    const auto& lists = needs(order);
    const auto rarest = std::min_element(lists.begin(), lists.end(), [&](const auto& a, const auto& b) {
      return frequency(a) < frequency(b);
    });
    if (rarest == lists.end())
      hang_on_nothing(order);
    else
      for (const Tag tag : *rarest) by_tag_[tag].push_back(order);
  }
  if (hangs_on(kTagFirst) || hangs_on(kTagSpace)) wants_every_sentence_ = true;
}

void RuleIndex::hang_on_nothing(std::uint32_t order) {
  always_.push_back(order);
  if (content_.compiled[phase_.rules[order]].level == PatternLevel::text)
    text_rules_.push_back(order);
  else
    wants_every_sentence_ = true;
}

bool RuleIndex::any_hangs_on(std::span<const Tag> tags) const {
  return std::any_of(tags.begin(), tags.end(), [&](Tag tag) { return hangs_on(tag); });
}

std::span<const std::uint32_t> RuleIndex::rules_for(std::span<const Item> items, const Looks& looks) {
  if (++sentence_ == next_hanging_) {
    next_hanging_ = std::max(next_hanging_ * 4, next_hanging_);
    hang();
  }
  found_.clear();
  if (looked_at_.size() < looks.size()) looked_at_.resize(looks.size(), 0);
  for (const Item& item : items) {
    if (std::exchange(looked_at_[item.look], sentence_) == sentence_) continue;
    for (const Tag tag : looks.tags(item.look)) take(tag);
  }
  std::erase_if(found_, [&](std::uint32_t order) { return !all_there(order); });
  found_.insert(found_.end(), always_.begin(), always_.end());
  std::sort(found_.begin(), found_.end());
  return found_;
}

void RuleIndex::take(Tag tag) {
  if (seen_[tag] == sentence_) return;
  seen_[tag] = sentence_;
  ++counts_[tag];
  for (const std::uint32_t order : by_tag_[tag]) {
    if (taken_[order] == sentence_) continue;
    taken_[order] = sentence_;
    found_.push_back(order);
  }
}

bool RuleIndex::all_there(std::uint32_t order) const {
  const auto& lists = needs(order);
  return std::all_of(lists.begin(), lists.end(), [&](const std::vector<Tag>& any) {
    return std::any_of(any.begin(), any.end(), [&](Tag tag) { return seen_[tag] == sentence_; });
  });
}

}  // namespace synopse
