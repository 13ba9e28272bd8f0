#include "synopse/grammar/anchor_filter.h"

namespace synopse {

void AnchorFilter::learn(std::uint32_t order, std::size_t need, ItemRule& rule) {
  const auto first = static_cast<std::uint32_t>(anchors_.size());
  numbers_.clear();
  const std::uint32_t number_of_first = rule.add_anchors(need);
  for (const Surroundings& each : rule.surroundings(number_of_first)) {
    const TestNeighbours::Side &previous = each.previous, &next = each.next;
    const int edges =
        (previous.none || previous.edge ? kMayBegin : 0) | (next.none || next.edge ? kMayEnd : 0);
    anchors_.push_back({number(rule, {each.test}), number(rule, next), number(rule, previous),
                        static_cast<std::uint8_t>(edges)});
  }
  rules_[order] = {need, first, static_cast<std::uint32_t>(anchors_.size()) - first, number_of_first};
}

TestSets::Number AnchorFilter::number(const ItemRule& rule, const TestNeighbours::Side& side) {
  return side.none ? TestSets::kAnything : number(rule, side.tests);
}

TestSets::Number AnchorFilter::number(const ItemRule& rule, const std::vector<std::uint32_t>& tests) {
  const auto [known, fresh] = numbers_.try_emplace(tests, TestSets::kAnything);
  if (fresh) known->second = sets_.number(rule.ways(tests));
  return known->second;
}

void AnchorFilter::find(std::uint32_t order, std::span<const std::uint32_t> places,
                        std::span<const Item> items, const Looks& looks, std::vector<AnchorPlace>& found) {
  const Anchors& rule = rules_[order];
  const auto anchors = std::span(anchors_).subspan(rule.first, rule.anchors);
  for (const std::uint32_t place : places)
    for (std::uint32_t i = 0; i < anchors.size(); ++i)
      if (may_be_at(anchors[i], place, items, looks))
        found.push_back({rule.number + i, place, anchors[i].self != TestSets::kAnything});
}

bool AnchorFilter::may_be_at(const Anchored& anchor, std::uint32_t place, std::span<const Item> items,
                             const Looks& looks) {
  if (!sets_.passes(anchor.self, items[place].look, looks)) return false;
  const bool next = place + 1 < items.size() ? sets_.passes(anchor.next, items[place + 1].look, looks)
                                             : (anchor.edges & kMayEnd) != 0;
  if (!next) return false;
  return place > 0 ? sets_.passes(anchor.previous, items[place - 1].look, looks)
                   : (anchor.edges & kMayBegin) != 0;
}

}  // namespace synopse
