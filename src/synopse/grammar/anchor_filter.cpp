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
  for (const std::uint32_t place : places) {
    const Around there = around(place, items);
    for (std::uint32_t i = 0; i < anchors.size(); ++i)
      if (may_be_at(anchors[i], there, looks))
        found.push_back({rule.number + i, place, anchors[i].self != TestSets::kAnything});
  }
}

AnchorFilter::Around AnchorFilter::around(std::uint32_t place, std::span<const Item> items) {
  return {items[place].look, place + 1 < items.size() ? items[place + 1].look : kEdge,
          place > 0 ? items[place - 1].look : kEdge};
}

}  // namespace synopse
