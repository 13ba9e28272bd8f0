// Comparing TIMEX3 values: days, months, years, weekdays.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace synopse {

enum class TimeRelation { same, within, other, unknown };

// Whether two TIMEX3 values mean one time, one holds the other, or neither.  A bare weekday ("XXXX-WXX-7")
// may be any date that falls on it: `same` with such a date, `other` with any other date.  "A/B" is a range.
TimeRelation compare_times(std::string_view a, std::string_view b);

// "PT20H" -> 20 and "hour"; nullopt for what is no duration of one unit.
struct Length {
  std::string number;
  std::string_view unit;  // a symbol of units.txt
};
std::optional<Length> single_length(std::string_view timex);

// "XXXX-WXX-7" -> 7, Monday is 1.
std::optional<int> bare_weekday(std::string_view timex);
bool is_full_date(std::string_view timex);  // YYYY-MM-DD, perhaps with a time of day

}  // namespace synopse
