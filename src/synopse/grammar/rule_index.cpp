#include "synopse/grammar/rule_index.h"

#include <algorithm>
#include <bit>

namespace synopse {
namespace {

constexpr std::size_t kMostLists = 3;  // of a rule, that are asked for before items are made
constexpr std::size_t kMostBits = 256;
constexpr std::size_t kNoBit = kMostBits;

bool tells_place(Tag tag) { return tag == kTagFirst || tag == kTagSpace || tag == kTagChunk; }

RuleIndex::Bits bit(std::size_t number) {
  RuleIndex::Bits bits;
  bits.words[number / 64] = std::uint64_t{1} << (number % 64);
  return bits;
}

template <typename Use>
void for_each_list(std::span<const NeedLists::Word> bits, Use use) {
  for (std::uint32_t word = 0; word < bits.size(); ++word)
    for (NeedLists::Word rest = bits[word]; rest != 0; rest &= rest - 1)
      use(word * 64 + static_cast<std::uint32_t>(std::countr_zero(rest)));
}

}  // namespace

RuleIndex::RuleIndex(const Grammar::Content& content, const Phase& phase)
    : content_(content),
      phase_(phase),
      lists_(content, phase),
      counts_(lists_.size(), 0),
      hanging_(lists_.size()),
      hung_on_(phase.rules.size(), kNone),
      by_tag_(content.tags.size()),
      places_(lists_.size()) {
  hang();
}

// Hangs every rule on what has been rarest so far; of equals the first, which Content has put in order.
void RuleIndex::hang() {
  for (auto& rules : hanging_) rules.clear();
  hung_.assign(lists_.words(), 0);
  always_.clear();
  text_rules_.clear();
  wants_every_sentence_ = false;
  for (std::uint32_t order = 0; order < phase_.rules.size(); ++order) {
    const auto lists = lists_.of_rule(order);
    if (lists.empty()) {
      hang_on_nothing(order);
      continue;
    }
    const auto rarest = std::min_element(lists.begin(), lists.end(), [&](std::uint32_t a, std::uint32_t b) {
      return counts_[a] < counts_[b];
    });
    hung_on_[order] = static_cast<std::uint32_t>(rarest - lists.begin());
    hanging_[*rarest].push_back(order);
    hung_[*rarest / 64] |= Word{1} << (*rarest % 64);
  }
  give_bits();
}

void RuleIndex::hang_on_nothing(std::uint32_t order) {
  always_.push_back(order);
  if (content_.compiled[phase_.rules[order]].level == PatternLevel::text)
    text_rules_.push_back(order);
  else
    wants_every_sentence_ = true;
}

// Up to three lists of needs, the rarest first, without those that ask for where an item stands.
std::vector<std::uint32_t> RuleIndex::rarest(std::uint32_t order) const {
  std::vector<std::uint32_t> lists;
  for (const std::uint32_t list : lists_.of_rule(order))
    if (std::none_of(lists_[list].begin(), lists_[list].end(), tells_place)) lists.push_back(list);
  std::stable_sort(lists.begin(), lists.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return counts_[a] < counts_[b]; });
  lists.resize(std::min(lists.size(), kMostLists));
  return lists;
}

// A bit for each list of needs; where they are too many, some share one, and what may match is less certain.
void RuleIndex::give_bits() {
  std::vector<std::size_t> of_list(lists_.size(), kNoBit);
  std::size_t given = 0;
  rules_by_bit_.assign(kMostBits, {});
  rarest_bits_ = {};
  for (std::uint32_t order = 0; order < phase_.rules.size(); ++order) {
    if (lists_.of_rule(order).empty()) continue;
    Bits needed;
    const std::vector<std::uint32_t> lists = rarest(order);
    for (const std::uint32_t list : lists) {
      if (of_list[list] == kNoBit) of_list[list] = given++ % kMostBits;
      needed.add(bit(of_list[list]));
    }
    if (lists.empty())
      wants_every_sentence_ = true;
    else
      add_rule(of_list[lists.front()], needed);
  }
  std::fill(by_tag_.begin(), by_tag_.end(), Bits());
  for (std::uint32_t list = 0; list < lists_.size(); ++list)
    if (of_list[list] != kNoBit)
      for (const Tag tag : lists_[list]) by_tag_[tag].add(bit(of_list[list]));
  by_tag_list_.clear();
}

void RuleIndex::add_rule(std::size_t rarest, const Bits& needed) {
  rarest_bits_.add(bit(rarest));
  auto& rules = rules_by_bit_[rarest];
  if (std::find(rules.begin(), rules.end(), needed) == rules.end()) rules.push_back(needed);
}

RuleIndex::Bits RuleIndex::bits(std::span<const Tag> tags) const {
  Bits bits;
  for (const Tag tag : tags) bits.add(by_tag_[tag]);
  return bits;
}

void RuleIndex::learn(const TagLists& lists) {
  for (auto number = static_cast<std::uint32_t>(by_tag_list_.size()); number < lists.size(); ++number)
    by_tag_list_.push_back(bits(lists[number]));
}

void RuleIndex::forget_numbers() {
  by_tag_list_.clear();
  lists_.forget_looks();
}

bool RuleIndex::may_match(const Bits& bits) const {
  for (std::size_t word = 0; word < bits.words.size(); ++word)
    for (std::uint64_t rest = bits.words[word] & rarest_bits_.words[word]; rest != 0; rest &= rest - 1) {
      const auto& rules = rules_by_bit_[word * 64 + static_cast<std::size_t>(std::countr_zero(rest))];
      if (std::any_of(rules.begin(), rules.end(), [&](const Bits& needed) { return bits.have(needed); }))
        return true;
    }
  return false;
}

std::span<const std::uint32_t> RuleIndex::rules_for(std::span<const Item> items, const Looks& looks) {
  if (++sentence_ == next_hanging_ && sentence_ <= kLastHanging) {
    next_hanging_ *= 4;
    hang();
  }
  there_.assign(lists_.words(), 0);
  noted_.clear();
  chains_.clear();
  for (std::uint32_t item = 0; item < items.size(); ++item)
    look_at(item, lists_.of_look(items[item].look, looks));
  if (sentence_ < kLastHanging) for_each_list(there_, [&](std::uint32_t list) { ++counts_[list]; });
  found_ = always_;
  for (const std::uint32_t list : noted_)
    for (const std::uint32_t order : hanging_[list])
      if (all_there(order)) found_.push_back(order);
  std::sort(found_.begin(), found_.end());
  return found_;
}

void RuleIndex::look_at(std::uint32_t item, std::span<const Word> lists) {
  for (std::uint32_t word = 0; word < lists.size(); ++word) {
    there_[word] |= lists[word];
    for (Word rest = lists[word] & hung_[word]; rest != 0; rest &= rest - 1)
      note(word * 64 + static_cast<std::uint32_t>(std::countr_zero(rest)), item);
  }
}

// Notes that an item fulfils a list that rules hang on.
void RuleIndex::note(std::uint32_t list, std::uint32_t item) {
  Places& places = places_[list];
  const auto link = static_cast<std::uint32_t>(chains_.size());
  chains_.push_back({item, kNone});
  if (places.sentence == sentence_) {
    chains_[places.last].next = link;
  } else {
    noted_.push_back(list);
    places = {sentence_, link, link};
  }
  places.last = link;
}

bool RuleIndex::all_there(std::uint32_t order) const {
  const auto lists = lists_.of_rule(order);
  return std::all_of(lists.begin(), lists.end(), [&](std::uint32_t list) { return has(there_, list); });
}

std::optional<RuleIndex::Hook> RuleIndex::hook(std::uint32_t order) {
  if (hung_on_[order] == kNone) return std::nullopt;
  const std::uint32_t list = lists_.of_rule(order)[hung_on_[order]];
  hooked_.clear();
  for (std::uint32_t link = places_[list].first; link != kNone; link = chains_[link].next)
    hooked_.push_back(chains_[link].item);
  return Hook{hung_on_[order], hooked_};
}

}  // namespace synopse
