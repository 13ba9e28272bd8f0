// Dates, times and durations as TIMEX3 values: the functions behind date(), time(), duration() and their kin.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace synopse {

class Grammar;

// Each has the form of Function::call (actions.h), with its arguments in the order of actions.cpp's table.
// They know no word of any language: months, units of time, parts of the day and pointing words ("last",
// "nächste") are looked up in the lexicons that the rules call `month`, `timeunit`, `quantifier`, `dayhalf`,
// `deictic`, `decade`.
using Arguments = std::span<const std::string_view>;

std::optional<std::string> date_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> numeric_date_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> time_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> time_before_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> time_after_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> clock_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> duration_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> relative_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> decade_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> century_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> week_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> nth_weekday_action(const Grammar& grammar, Arguments arguments);
std::optional<std::string> year_action(const Grammar& grammar, Arguments arguments);

}  // namespace synopse
