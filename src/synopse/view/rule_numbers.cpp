#include "synopse/view/rule_numbers.h"

namespace synopse::view {
namespace {

std::string_view rule_of(const Document& document, Unit unit) {
  if (unit.level == Level::entity) return document.entities[unit.index].rule;
  if (unit.level == Level::figure) return document.figures[unit.index].rule;
  return unit.level == Level::stance ? std::string_view(document.stances[unit.index].rule) : "";
}

}  // namespace

RuleNumbers::RuleNumbers(const Pair& pair) {
  for (const Side side : {Side::de, Side::en})
    for (const Level level : kLayers)
      for (std::uint32_t u = 0; u < count(document(pair, side), level); ++u)
        ++hits_[rule_of(document(pair, side), {side, level, u})].times;
  hits_.erase("");
  std::size_t number = 0;
  for (auto& [rule, hits] : hits_) hits.number = ++number;
}

std::size_t RuleNumbers::of(const Pair& pair, Unit unit) const {
  const auto known = hits_.find(rule_of(document(pair, unit.side), unit));
  return known == hits_.end() ? 0 : known->second.number;
}

std::string rule_id(std::size_t number) { return "rule" + std::to_string(number); }

}  // namespace synopse::view
