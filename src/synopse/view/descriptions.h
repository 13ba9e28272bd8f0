// What is said of a unit in words: what it is, what it stands for, which rule made it.
#pragma once

#include <string>

#include "synopse/view/rule_numbers.h"
#include "synopse/view/units.h"

namespace synopse::view {

// One line: "percent · 42.6 % · rule 7".
std::string description(const Pair& pair, Unit unit, const RuleNumbers& rules);

// What a figure stands for, without its unit: "42.6", "2006-11-12", "10 to 20"; empty when unknown.
std::string value_of(const Figure& figure);
// The unit, and how the value is bounded: "% more than".
std::string unit_of(const Figure& figure);
// The canonical name of an entity, or the words.
std::string_view label(const Document& document, const Entity& entity);
// "for", "against", "both", "neutral".
std::string_view verdict(Polarity polarity);

}  // namespace synopse::view
