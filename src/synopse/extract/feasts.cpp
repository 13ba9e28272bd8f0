#include "synopse/extract/feasts.h"

#include <charconv>

namespace synopse {
namespace {

// "S05-2", the second Sunday in May; "S11-4-4+1", the day behind the fourth Thursday in November.
std::optional<DayNumber> counted_weekday(int year, std::string_view rule) {
  constexpr int kSunday = 7, kLast = 5;
  int month = 0, weekday = kSunday, days = 0;
  std::from_chars(rule.data() + 1, rule.data() + 3, month);
  const int which = rule[4] - '0';
  std::string_view rest = rule.substr(5);
  if (rest.size() > 1 && rest[0] == '-') {
    weekday = rest[1] - '0';
    rest.remove_prefix(2);
  }
  if (rest.size() == 2 && rest[0] == '+' && rest[1] >= '0' && rest[1] <= '9') {
    days = rest[1] - '0';
    rest = {};
  }
  const bool known =
      month >= 1 && month <= 12 && which >= 1 && which <= kLast && weekday >= 1 && weekday <= kSunday;
  if (!known || !rest.empty()) return std::nullopt;
  return weekday_of_month(year, month, weekday, which) + days;
}

}  // namespace

// Gauss's rule as completed by Meeus: the Sunday after the first full moon of spring, by the church's moon.
DayNumber easter_sunday(int year) {
  const int golden = year % 19, century = year / 100, in_century = year % 100;
  const int skipped = century - century / 4, correction = (century - (century + 8) / 25 + 1) / 3;
  const int moon = (19 * golden + skipped - correction + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
  const int late = (golden + 11 * moon + 22 * weekday) / 451;
  const int days = moon + weekday - 7 * late + 114;
  return day_number({year, days / 31, days % 31 + 1});
}

DayNumber fourth_advent(int year) {
  const DayNumber eve = day_number({year, 12, 24});
  return eve - iso_weekday(eve) % 7;
}

DayNumber weekday_of_month(int year, int month, int weekday, int which) {
  const DayNumber first = day_number({year, month, 1});
  const int days = (weekday - iso_weekday(first) + 7) % 7 + 7 * (which - 1);
  return first + (days < days_in_month(year, month) ? days : days - 7);
}

std::optional<DayNumber> feast_day(int year, std::string_view rule) {
  if (rule.size() >= 5 && rule[0] == 'S') return counted_weekday(year, rule);
  if (rule.size() < 2 || (rule[0] != 'E' && rule[0] != 'A')) return std::nullopt;
  const std::size_t sign = rule[1] == '+' ? 2 : 1;
  int days = 0;
  const auto read = std::from_chars(rule.data() + sign, rule.data() + rule.size(), days);
  if (read.ec != std::errc() || read.ptr != rule.data() + rule.size()) return std::nullopt;
  return (rule[0] == 'E' ? easter_sunday(year) : fourth_advent(year)) + days;
}

}  // namespace synopse
