#include "synopse/grammar/rule_index.h"

#include <algorithm>
#include <utility>

namespace synopse {

RuleIndex::RuleIndex(const Grammar::Content& content, const Phase& phase)
    : content_(content),
      phase_(phase),
      tags_(content.tags.size()),
      hung_on_(phase.rules.size(), kNone),
      taken_(phase.rules.size(), 0) {
  hang();
}

const Needs& RuleIndex::needs(std::uint32_t order) const {
  return content_.compiled[phase_.rules[order]].expression.needs;
}

std::size_t RuleIndex::frequency(const std::vector<Tag>& tags) const {
  std::size_t sum = 0;
  for (const Tag tag : tags) sum += tags_[tag].count;
  return sum;
}

// Hangs every rule on what has been rarest so far; of equals the first, which Content has put in order.
void RuleIndex::hang() {
  for (TagUse& tag : tags_) tag.rules.clear();
  always_.clear();
  text_rules_.clear();
  wants_every_sentence_ = false;
  forget_forms();
  for (std::uint32_t order = 0; order < phase_.rules.size(); ++order) {
    const auto& lists = needs(order);
    const auto rarest = std::min_element(lists.begin(), lists.end(), [&](const auto& a, const auto& b) {
      return frequency(a) < frequency(b);
    });
    if (rarest == lists.end()) {
      hang_on_nothing(order);
      continue;
    }
    hung_on_[order] = static_cast<std::uint32_t>(rarest - lists.begin());
    for (const Tag tag : *rarest) tags_[tag].rules.push_back(order);
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
  if (looks_.size() < looks.size()) looks_.resize(looks.size());
  same_look_.resize(items.size());
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    LookUse& look = looks_[items[i].look];
    const bool fresh = std::exchange(look.seen, sentence_) != sentence_;
    same_look_[i] = fresh ? kNone : look.last;
    look.last = i;
    if (!fresh) continue;
    for (const Tag tag : looks.tags(items[i].look)) take(tag, items[i].look);
  }
  std::erase_if(found_, [&](std::uint32_t order) { return !all_there(order); });
  found_.insert(found_.end(), always_.begin(), always_.end());
  std::sort(found_.begin(), found_.end());
  return found_;
}

void RuleIndex::take(Tag tag, std::uint32_t look) {
  TagUse& use = tags_[tag];
  const bool fresh = std::exchange(use.seen, sentence_) != sentence_;
  if (fresh) ++use.count;
  if (use.rules.empty()) return;
  if (fresh) use.looks.clear();
  use.looks.push_back(look);
  if (!fresh) return;
  for (const std::uint32_t order : use.rules)
    if (std::exchange(taken_[order], sentence_) != sentence_) found_.push_back(order);
}

std::optional<RuleIndex::Hook> RuleIndex::hook(std::uint32_t order) {
  if (hung_on_[order] == kNone) return std::nullopt;
  hooked_.clear();
  for (const Tag tag : needs(order)[hung_on_[order]]) {
    if (tags_[tag].seen != sentence_) continue;
    for (const std::uint32_t look : tags_[tag].looks)
      for (std::uint32_t item = looks_[look].last; item != kNone; item = same_look_[item])
        hooked_.push_back(item);
  }
  std::sort(hooked_.begin(), hooked_.end());
  hooked_.erase(std::unique(hooked_.begin(), hooked_.end()), hooked_.end());
  return Hook{hung_on_[order], hooked_};
}

bool RuleIndex::all_there(std::uint32_t order) const {
  const auto& lists = needs(order);
  return std::all_of(lists.begin(), lists.end(), [&](const std::vector<Tag>& any) {
    return std::any_of(any.begin(), any.end(), [&](Tag tag) { return tags_[tag].seen == sentence_; });
  });
}

}  // namespace synopse
