#include "synopse/extract/moments.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "synopse/document/document.h"
#include "synopse/extract/calendar.h"

namespace synopse {
namespace {

constexpr std::size_t kYear = 4;

std::optional<int> number(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return text.empty() || text.size() > kYear ? std::nullopt : std::optional(value);
}

// The Monday of an ISO week, which holds 4 January if it is the first.
std::string monday(int year, int week) {
  const DayNumber first = day_number({year, 1, 4});
  return day_text(first - iso_weekday(first) + 1 + 7 * (week - 1));
}

// The first day of "2014", of "201", of what follows a year: "05", "Q2", "H1", "W12".
std::string first_day(int year, std::string_view rest) {
  if (rest.empty()) return day_text(day_number({year, 1, 1}));
  const char unit = rest[0];
  const auto count = number(rest.substr(unit >= 'A' ? 1 : 0));
  if (!count || *count < 1) return {};
  const int months = unit == 'Q' ? 3 : unit == 'H' ? 6 : 1;
  if (unit == 'W') return *count <= 53 ? monday(year, *count) : std::string();
  if ((unit >= 'A' && months == 1) || *count * months > 12) return {};
  return day_text(day_number({year, (*count - 1) * months + 1, 1}));
}

std::string day_of(std::string_view date) {
  if (parse_day(date)) return std::string(date);
  const std::string_view year_part = date.substr(0, date.find('-'));
  const auto year = number(year_part);
  if (!year || year_part.size() < 2) return {};
  if (year_part.size() < kYear)
    return date.size() > year_part.size() ? std::string()
                                          : first_day(*year * (year_part.size() == 3 ? 10 : 100), {});
  return first_day(*year, date.substr(std::min(date.size(), kYear + 1)));
}

// "T17" and "T17:00" are the same moment.
std::string with_minutes(std::string_view time) {
  return std::string(time) + (time.size() == 3 ? ":00" : "");
}

// "P3D", "PT2.5H", "P1M21D": how many of which unit, in whole days, months and minutes.
struct Length {
  std::int64_t days = 0, months = 0, minutes = 0;
};

// How many months, days or minutes a unit has; 0: none of it is whole.
int factor_of(char unit, bool of_day) {
  if (of_day) return unit == 'H' ? 60 : unit == 'M' ? 1 : 0;
  return unit == 'W' ? 7 : unit == 'Y' ? 12 : unit == 'D' || unit == 'M' ? 1 : 0;
}

bool add_unit(Length& length, std::string_view number, char unit, bool of_day) {
  const auto count = Decimal::parse(number);
  const auto product = count ? count->times(factor_of(unit, of_day)) : std::nullopt;
  const std::int64_t whole = product ? product->integer().value_or(-1) : -1;
  constexpr int kLongest = 100'000;
  if (factor_of(unit, of_day) == 0 || whole < 0 || whole > kLongest) return false;
  (of_day ? length.minutes : unit == 'D' || unit == 'W' ? length.days : length.months) += whole;
  return true;
}

std::optional<Length> length_of(std::string_view duration) {
  if (!duration.starts_with('P') || duration.size() < 3) return std::nullopt;
  duration.remove_prefix(1);
  Length length;
  for (bool of_day = false; !duration.empty();) {
    if (duration.starts_with('T')) {
      of_day = true;
      duration.remove_prefix(1);
    }
    const std::size_t unit = duration.find_first_not_of("0123456789.");
    if (unit == duration.npos || !add_unit(length, duration.substr(0, unit), duration[unit], of_day))
      return std::nullopt;
    duration.remove_prefix(unit + 1);
  }
  return length;
}

std::string clock_text(std::int64_t minutes) {
  const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return "T" + two(minutes / 60) + ":" + two(minutes % 60);
}

}  // namespace

std::string first_moment(std::string_view timex) {
  const std::size_t time = std::min(timex.find('T'), timex.size());
  std::string moment = time == 0 ? std::string() : day_of(timex.substr(0, time));
  if (moment.empty() && time > 0) return {};
  if (time < timex.size()) moment += with_minutes(timex.substr(time));
  return is_moment(moment) ? moment : std::string();
}

std::string moment_after(std::string_view moment, std::string_view duration, bool before) {
  constexpr std::int64_t kDay = 24 * 60;
  const auto length = length_of(duration);
  const std::size_t at = std::min(moment.find('T'), moment.size());
  const auto hour = at < moment.size() ? number(moment.substr(at + 1, 2)) : std::optional(0);
  const auto minute = at + 4 < moment.size() ? number(moment.substr(at + 4, 2)) : std::optional(0);
  const auto day = at == 0 ? std::optional<DayNumber>(0) : parse_day(moment.substr(0, at));
  if (!length || !hour || !minute || !day) return {};
  const int sign = before ? -1 : 1;
  std::int64_t clock = *hour * 60 + *minute + sign * length->minutes;
  CalendarDate date = calendar_date(*day);
  if (length->months > 0) date = add_months(date, sign * static_cast<int>(length->months));
  constexpr int kLastYear = 9999;
  if (date.year < 1 || date.year > kLastYear) return {};
  date =
      calendar_date(day_number(date) + sign * length->days + (clock < 0 ? clock - kDay + 1 : clock) / kDay);
  clock = (clock % kDay + kDay) % kDay;
  if (date.year < 1 || date.year > kLastYear) return {};
  // Hours from a day without an hour, and days from an hour without a day, lead nowhere.
  const bool has_hour = at<moment.size(), has_day = at> 0, has_days = length->days + length->months > 0;
  if ((length->minutes > 0 && !has_hour) || ((has_days || length->minutes == 0) && !has_day)) return {};
  return (has_day ? day_text(day_number(date)) : std::string()) +
         (has_hour ? clock_text(clock) : std::string());
}

}  // namespace synopse
