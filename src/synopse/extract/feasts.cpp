#include "synopse/extract/feasts.h"

#include <charconv>

namespace synopse {

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

DayNumber sunday_of_month(int year, int month, int which) {
  const DayNumber first = day_number({year, month, 1});
  return first + (7 - iso_weekday(first)) + 7 * (which - 1);
}

std::optional<DayNumber> feast_day(int year, std::string_view rule) {
  if (rule.size() == 5 && rule[0] == 'S') {
    int month = 0;
    std::from_chars(rule.data() + 1, rule.data() + 3, month);
    const int which = rule[4] - '0';
    if (month < 1 || month > 12 || which < 1 || which > 4) return std::nullopt;
    return sunday_of_month(year, month, which);
  }
  if (rule.size() < 2 || (rule[0] != 'E' && rule[0] != 'A')) return std::nullopt;
  const std::size_t sign = rule[1] == '+' ? 2 : 1;
  int days = 0;
  const auto read = std::from_chars(rule.data() + sign, rule.data() + rule.size(), days);
  if (read.ec != std::errc() || read.ptr != rule.data() + rule.size()) return std::nullopt;
  return (rule[0] == 'E' ? easter_sunday(year) : fourth_advent(year)) + days;
}

}  // namespace synopse
