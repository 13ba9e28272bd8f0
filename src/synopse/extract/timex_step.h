// Days and weeks that are counted: steps from a day, "-3W", "+2Y-10"; the third week of a month, its first
// Friday; Sunday the 31st.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "synopse/extract/calendar.h"

namespace synopse {

// "-3W" in its pieces; `rest` is what stands behind it.
struct Step {
  int count = 0;
  std::string_view unit, rest;
};

std::optional<Step> read_step(std::string_view text);
std::string after_step(const Step& step, DayNumber from);
// What a step says when no date is known: the unit alone.
std::string without_reference(const Step& step);

// "2018-01-W03", the third week of a month, and "2018-W99", the last one of a year, as ISO weeks, which
// belong where their Thursday lies; all else as it is.
bool is_counted_week(std::string_view value);
std::string counted_week(std::string value);

// "2018-07-N1-5", and a time behind it: the first Friday of a month, as a day; the fifth is the last.  All
// else as it is.
bool is_counted_day(std::string_view value);
std::string counted_day(std::string value);

// "XXXX-XX-31-7", and a time behind it: Sunday the 31st nearest to a day; empty where none is near.
bool is_day_on_weekday(std::string_view value);
std::string day_on_weekday(DayNumber from, std::string_view value, char direction);

}  // namespace synopse
