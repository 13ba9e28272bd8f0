#include "synopse/grammar/rule_index.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace synopse {
namespace {

constexpr std::size_t kMostOthers = 6;  // lists that a rule asks for besides the one that it hangs on

bool tells_place(Tag tag) { return tag == kTagFirst || tag == kTagSpace; }

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
      bits_of_tags_(content.tags.size()),
      hung_tags_(content.tags.size()),
      places_(lists_.size()) {
  hang();
}

// Hangs every rule on what has been rarest so far; of equals the first, which Content has put in order.
void RuleIndex::hang() {
  if (sentence_ == next_hanging_) next_hanging_ *= 4;
  if (sentence_ >= kLastHanging) lists_.forget_looks();
  hanging_.clear();
  bit_of_list_.assign(lists_.size(), kNothing);
  bits_given_ = 0;
  std::fill(bits_of_tags_.begin(), bits_of_tags_.end(), Bits());
  always_.clear();
  text_rules_.clear();
  hung_tags_.assign(hung_tags_.size(), false);
  wants_every_sentence_ = false;
  for (std::uint32_t order = 0; order < phase_.rules.size(); ++order)
    lists_.of_rule(order).empty() ? hang_on_nothing(order) : hang_on_rarest(order);
  lay_out();
  forget_rows();
}

void RuleIndex::hang_on_nothing(std::uint32_t order) {
  always_.push_back(order);
  if (content_.compiled[phase_.rules[order]].level == PatternLevel::text)
    text_rules_.push_back(order);
  else
    wants_every_sentence_ = true;
}

void RuleIndex::hang_on_rarest(std::uint32_t order) {
  const auto lists = lists_.of_rule(order);
  const auto rarest = std::min_element(lists.begin(), lists.end(), [this](std::uint32_t a, std::uint32_t b) {
    return counts_[a] < counts_[b];
  });
  hanging_.push_back(
      {order, *rarest, static_cast<std::uint32_t>(rarest - lists.begin()), bits_of_others(order, *rarest)});
  for (const Tag tag : lists_[*rarest]) {
    hung_tags_[tag] = true;
    wants_every_sentence_ |= tells_place(tag);
  }
}

// The rarest of a rule's other lists, but for those that most sentences have.
RuleIndex::Bits RuleIndex::bits_of_others(std::uint32_t order, std::uint32_t hung_on) {
  std::vector<std::uint32_t> others;
  for (const std::uint32_t list : lists_.of_rule(order))
    if (list != hung_on && 20 * counts_[list] <= 19 * sentence_) others.push_back(list);
  std::stable_sort(others.begin(), others.end(),
                   [this](std::uint32_t a, std::uint32_t b) { return counts_[a] < counts_[b]; });
  others.resize(std::min(others.size(), kMostOthers));
  Bits bits;
  for (const std::uint32_t list : others) bits.add(bit_of(list));
  return bits;
}

RuleIndex::Bits RuleIndex::bit_of(std::uint32_t list) {
  std::uint32_t& number = bit_of_list_[list];
  const bool fresh = number == kNothing;
  if (fresh) number = bits_given_++ % kMostBits;
  Bits bit;
  bit.words[number / 64] = std::uint64_t{1} << (number % 64);
  if (fresh)
    for (const Tag tag : lists_[list]) bits_of_tags_[tag].add(bit);
  return bit;
}

// Puts rules that hang on one list beside each other.
void RuleIndex::lay_out() {
  std::stable_sort(hanging_.begin(), hanging_.end(),
                   [](const Hanging& a, const Hanging& b) { return a.list < b.list; });
  first_hanging_.assign(lists_.size() + 1, 0);
  for (const Hanging& rule : hanging_) ++first_hanging_[rule.list + 1];
  std::partial_sum(first_hanging_.begin(), first_hanging_.end(), first_hanging_.begin());
}

void RuleIndex::forget_rows() {
  rows_.clear();
  hooks_.clear();
}

void RuleIndex::forget_looks() {
  lists_.forget_looks();
  forget_rows();
}

void RuleIndex::learn(const Looks& looks) {
  std::vector<std::uint16_t> hooks;
  while (rows_.size() < looks.size()) {
    Row row{.first = static_cast<std::uint32_t>(hooks_.size())};
    hooks.clear();
    for (const Tag tag : looks.tags(static_cast<std::uint32_t>(rows_.size()))) {
      row.others.add(bits_of_tags_[tag]);
      for (const std::uint32_t list : lists_.of_tag(tag))
        if (first_hanging_[list] != first_hanging_[list + 1])
          hooks.push_back(static_cast<std::uint16_t>(list));
    }
    std::sort(hooks.begin(), hooks.end());
    hooks.erase(std::unique(hooks.begin(), hooks.end()), hooks.end());
    hooks_.insert(hooks_.end(), hooks.begin(), hooks.end());
    row.size = static_cast<std::uint32_t>(hooks.size());
    rows_.push_back(row);
  }
}

std::span<const RuleIndex::Found> RuleIndex::rules_for(std::span<const Item> items, const Looks& looks) {
  if (++sentence_ < kLastHanging) count(items, looks);
  if (rows_.size() < looks.size()) learn(looks);
  noted_.clear();
  chains_.clear();
  found_.clear();
  hooked_.clear();
  look_at(items);
  for (const std::uint32_t order : always_) found_.push_back({order, kNothing});
  for (const std::uint32_t list : noted_) find_rules_on(list);
  return found_;
}

// Counts the sentence for the lists that its items fulfil.
void RuleIndex::count(std::span<const Item> items, const Looks& looks) {
  std::vector<NeedLists::Word> there(lists_.words(), 0);
  for (const Item& item : items) {
    const auto lists = lists_.of_look(item.look, looks);
    for (std::size_t word = 0; word < there.size(); ++word) there[word] |= lists[word];
  }
  for_each_list(there, [this](std::uint32_t list) { ++counts_[list]; });
}

void RuleIndex::look_at(std::span<const Item> items) {
  Bits there;
  for (std::uint32_t item = 0; item < items.size(); ++item) {
    const Row& row = rows_[items[item].look];
    there.add(row.others);
    for (std::uint32_t i = 0; i < row.size; ++i) note(hooks_[row.first + i], item);
  }
  there_ = there;
}

// Notes that an item fulfils a list that rules hang on.
void RuleIndex::note(std::uint32_t list, std::uint32_t item) {
  Places& places = places_[list];
  const auto link = static_cast<std::uint32_t>(chains_.size());
  chains_.push_back({item, kNothing});
  if (places.sentence == sentence_) {
    chains_[places.last].next = link;
  } else {
    noted_.push_back(list);
    places = {sentence_, link, link};
  }
  places.last = link;
}

// Adds the rules that hang on a list, if all else that they need is there.
void RuleIndex::find_rules_on(std::uint32_t list) {
  const auto first = static_cast<std::uint32_t>(hooked_.size());
  for (std::uint32_t link = places_[list].first; link != kNothing; link = chains_[link].next)
    hooked_.push_back(chains_[link].item);
  const auto size = static_cast<std::uint32_t>(hooked_.size()) - first;
  for (std::uint32_t i = first_hanging_[list]; i < first_hanging_[list + 1]; ++i)
    if (const Hanging& rule = hanging_[i]; there_.have(rule.others))
      found_.push_back({rule.order, rule.need, first, size});
}

}  // namespace synopse
