#include "synopse/grammar/rule_index.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace synopse {
namespace {

constexpr std::size_t kMostLists = 3;  // of a rule, that are asked for before items are made
constexpr std::size_t kMostBits = 63;

bool tells_place(Tag tag) { return tag == kTagFirst || tag == kTagSpace || tag == kTagChunk; }

}  // namespace

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
  give_bits();
}

// Up to three lists of needs, the rarest first, without those that ask for where an item stands.
std::vector<const std::vector<Tag>*> RuleIndex::rarest_needs(std::uint32_t order) const {
  std::vector<const std::vector<Tag>*> lists;
  for (const auto& list : needs(order))
    if (std::none_of(list.begin(), list.end(), tells_place)) lists.push_back(&list);
  std::stable_sort(lists.begin(), lists.end(),
                   [&](const auto* a, const auto* b) { return frequency(*a) < frequency(*b); });
  lists.resize(std::min(lists.size(), kMostLists));
  return lists;
}

// A bit for each list of needs; where they are too many, some share one, and what may match is less certain.
void RuleIndex::give_bits() {
  std::map<std::vector<Tag>, Bits> known;
  std::set<Bits> rules;
  for (std::uint32_t order = 0; order < phase_.rules.size(); ++order) {
    if (needs(order).empty()) continue;
    Bits bits = 0;
    for (const std::vector<Tag>* list : rarest_needs(order)) {
      const auto [bit, fresh] = known.try_emplace(*list, Bits{1} << (known.size() % kMostBits));
      bits |= bit->second;
    }
    if (bits == 0) wants_every_sentence_ = true;
    rules.insert(bits);
  }
  for (TagUse& tag : tags_) tag.bits = 0;
  for (const auto& [list, bit] : known)
    for (const Tag tag : list) tags_[tag].bits |= bit;
  // Where a rule needs less than another, the other says nothing new.
  rule_bits_.clear();
  for (const Bits bits : rules) {
    const auto needs_less = [&](Bits other) { return other != bits && (bits & other) == other; };
    if (std::none_of(rules.begin(), rules.end(), needs_less)) rule_bits_.push_back(bits);
  }
}

RuleIndex::Bits RuleIndex::bits(std::span<const Tag> tags) const {
  Bits bits = 0;
  for (const Tag tag : tags) bits |= tags_[tag].bits;
  return bits;
}

bool RuleIndex::may_match(Bits bits) const {
  return std::any_of(rule_bits_.begin(), rule_bits_.end(), [&](Bits rule) { return (bits & rule) == rule; });
}

void RuleIndex::hang_on_nothing(std::uint32_t order) {
  always_.push_back(order);
  if (content_.compiled[phase_.rules[order]].level == PatternLevel::text)
    text_rules_.push_back(order);
  else
    wants_every_sentence_ = true;
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
