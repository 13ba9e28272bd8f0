#include "synopse/extract/moments.h"

#include <algorithm>
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
std::string with_minutes(std::string_view time) { return std::string(time) + (time.size() == 3 ? ":00" : ""); }

}  // namespace

std::string first_moment(std::string_view timex) {
  const std::size_t time = std::min(timex.find('T'), timex.size());
  std::string moment = time == 0 ? std::string() : day_of(timex.substr(0, time));
  if (moment.empty() && time > 0) return {};
  if (time < timex.size()) moment += with_minutes(timex.substr(time));
  return is_moment(moment) ? moment : std::string();
}

}  // namespace synopse
