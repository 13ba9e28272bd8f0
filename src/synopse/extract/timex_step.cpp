#include "synopse/extract/timex_step.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "synopse/extract/feasts.h"

namespace synopse {
namespace {

constexpr int kLongestStep = 99999;

// A weekday of a week that is known: "-3" behind "2006-W45"; "-D" is the very day.
std::string in_week(DayNumber day, std::string_view rest) {
  if (rest == "-D") return day_text(day);
  const int weekday = rest.size() > 1 ? rest[1] - '0' : 0;
  if (rest.size() < 2 || rest[0] != '-' || weekday < 1 || weekday > 7)
    return week_text(day) + std::string(rest);
  return day_text(day - iso_weekday(day) + weekday) + std::string(rest.substr(2));
}

// The day that a step leads to, or one in the month, quarter or year that it leads to.
CalendarDate landing(const Step& step, DayNumber from) {
  if (step.unit == "D") return calendar_date(from + step.count);
  if (step.unit == "W" || step.unit == "WE") return calendar_date(from + 7 * step.count);
  const int months = step.unit == "M"    ? 1
                     : step.unit == "Q"  ? 3
                     : step.unit == "H"  ? 6
                     : step.unit == "Y"  ? 12
                     : step.unit == "DE" ? 120
                                         : 1200;
  return add_months(calendar_date(from), months * step.count);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int two_digits(std::string_view text, std::size_t at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; }

constexpr std::size_t kMonthLength = 7, kDayLength = 10;
constexpr int kLastWeek = 99;

}  // namespace

std::optional<Step> read_step(std::string_view text) {
  if (text.size() < 3 || (text[0] != '-' && text[0] != '+')) return std::nullopt;
  Step step;
  const auto read = std::from_chars(text.data() + 1, text.data() + text.size(), step.count);
  if (read.ec != std::errc() || step.count > kLongestStep) return std::nullopt;
  if (text[0] == '-') step.count = -step.count;
  std::string_view rest = text.substr(static_cast<std::size_t>(read.ptr - text.data()));
  for (const std::string_view unit : {"WE", "DE", "CE", "D", "W", "M", "Q", "H", "Y"})
    if (rest.starts_with(unit)) {
      step.unit = unit;
      step.rest = rest.substr(unit.size());
      return step;
    }
  return std::nullopt;
}

std::string without_reference(const Step& step) {
  const std::string rest(step.rest);
  if (step.unit == "D") return "XXXX-XX-XX" + rest;
  if (step.unit == "W") return rest == "-D" ? "XXXX-XX-XX" : "XXXX-WXX" + rest;
  if (step.unit == "WE") return "XXXX-WXX-WE" + rest;
  if (step.unit == "M") return "XXXX-XX" + rest;
  if (step.unit == "Q") return "XXXX-QX" + rest;
  if (step.unit == "H") return "XXXX-HX" + rest;
  return (step.unit == "Y" ? "XXXX" : step.unit == "DE" ? "XXX" : "XX") + rest;
}

// TIMEX3 has four digits for a year; what lies before the first or beyond the last is no date.
std::string after_step(const Step& step, DayNumber from) {
  const CalendarDate date = landing(step, from);
  const std::string rest(step.rest);
  if (date.year < 1 && date.year > -9999 && step.unit == "Y") return "BC" + year_text(1 - date.year) + rest;
  if (date.year < 1 || date.year > 9999) return without_reference(step);
  const DayNumber day = day_number(date);
  const std::string year = year_text(date.year);
  if (step.unit == "D") return day_text(day) + rest;
  if (step.unit == "W") return in_week(day, step.rest);
  if (step.unit == "WE") return week_text(day) + "-WE" + rest;
  if (step.unit == "M") return month_text(date) + rest;
  if (step.unit == "Q") return year + "-Q" + std::to_string((date.month - 1) / 3 + 1) + rest;
  if (step.unit == "H") return year + "-H" + std::to_string((date.month - 1) / 6 + 1) + rest;
  return year.substr(0, step.unit == "Y" ? 4 : step.unit == "DE" ? 3 : 2) + rest;
}

bool is_counted_week(std::string_view value) {
  const std::size_t at = value.size() < 8 ? value.npos : value.size() - 4;
  if (at == value.npos || value.substr(at, 2) != "-W" || !is_digit(value[at + 2]) || !is_digit(value[at + 3]))
    return false;
  if (at == kMonthLength) return is_digit(value[5]) && is_digit(value[6]);
  return at == 4 && two_digits(value, at + 2) == kLastWeek;
}

std::string counted_week(std::string value) {
  if (!is_counted_week(value)) return value;
  const bool of_month = value.size() > kMonthLength + 1;
  const auto begin =
      parse_day(of_month ? value.substr(0, kMonthLength) + "-01" : value.substr(0, 4) + "-01-01");
  const int count = two_digits(value, value.size() - 2);
  if (!begin || count < 1) return value;
  constexpr int kThursday = 4;
  const auto thursday_from = [](DayNumber day) { return day + (kThursday - iso_weekday(day) + 7) % 7; };
  const DayNumber last = thursday_from(day_number(add_months(calendar_date(*begin), of_month ? 1 : 12)) - 7);
  return week_text(std::min(thursday_from(*begin) + 7 * (count - 1), last));
}

bool is_counted_day(std::string_view value) {
  constexpr std::string_view kForm = "-N1-5";
  const std::string_view rest = value.substr(std::min(kMonthLength, value.size()), kForm.size());
  return rest.size() == kForm.size() && rest.starts_with("-N") && rest[2] >= '1' && rest[2] <= '5' &&
         rest[3] == '-' && rest[4] >= '1' && rest[4] <= '7';
}

std::string counted_day(std::string value) {
  constexpr std::size_t kCounted = kMonthLength + 5;
  const auto month = is_counted_day(value) ? parse_day(value.substr(0, kMonthLength) + "-01") : std::nullopt;
  if (!month) return value;
  const CalendarDate date = calendar_date(*month);
  const int which = value[kMonthLength + 2] - '0', weekday = value[kMonthLength + 4] - '0';
  return day_text(weekday_of_month(date.year, date.month, weekday, which)) + value.substr(kCounted);
}

bool is_day_on_weekday(std::string_view value) {
  return value.size() >= kDayLength + 2 && value.starts_with("XXXX-XX-") && is_digit(value[8]) &&
         is_digit(value[9]) && value[kDayLength] == '-' && value[kDayLength + 1] >= '1' &&
         value[kDayLength + 1] <= '7';
}

std::string day_on_weekday(DayNumber from, std::string_view value, char direction) {
  constexpr int kFarthest = 40;  // months
  const int day = two_digits(value, 8), weekday = value[kDayLength + 1] - '0';
  const CalendarDate now = calendar_date(from);
  std::optional<DayNumber> best;
  for (int months = -kFarthest; months <= kFarthest; ++months) {
    CalendarDate date = add_months({now.year, now.month, 1}, months);
    if (day < 1 || day > days_in_month(date.year, date.month)) continue;
    date.day = day;
    const DayNumber then = day_number(date);
    if (iso_weekday(then) != weekday || (direction == '>' && then < from) ||
        (direction == '<' && then > from))
      continue;
    if (!best || std::abs(then - from) < std::abs(*best - from)) best = then;
  }
  return best ? day_text(*best) + std::string(value.substr(kDayLength + 2)) : std::string();
}

}  // namespace synopse
