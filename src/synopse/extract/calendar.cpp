#include "synopse/extract/calendar.h"

#include <algorithm>
#include <array>

namespace synopse {
namespace {

constexpr int kDaysOfEra = 146097;  // 400 years

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

std::string padded(int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

// Years begin in March here, so that the leap day is the last of its year.
DayNumber day_number(CalendarDate date) {
  const int year = date.month <= 2 ? date.year - 1 : date.year;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int year_of_era = year - era * 400;
  const int month = (date.month + 9) % 12;
  const int day_of_year = (153 * month + 2) / 5 + date.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return DayNumber{era} * kDaysOfEra + day_of_era - 719468;
}

CalendarDate calendar_date(DayNumber day) {
  day += 719468;
  const DayNumber era = (day >= 0 ? day : day - kDaysOfEra + 1) / kDaysOfEra;
  const int day_of_era = static_cast<int>(day - era * kDaysOfEra);
  const int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (kDaysOfEra - 1)) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int month = (5 * day_of_year + 2) / 153;
  const int year = year_of_era + static_cast<int>(era) * 400;
  return {month < 10 ? year : year + 1, month < 10 ? month + 3 : month - 9,
          day_of_year - (153 * month + 2) / 5 + 1};
}

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

int iso_weekday(DayNumber day) {
  const DayNumber since_monday = ((day + 3) % 7 + 7) % 7;  // 1970-01-01 was a Thursday
  return static_cast<int>(since_monday) + 1;
}

// A week belongs to the year of its Thursday.
IsoWeek iso_week(DayNumber day) {
  const DayNumber thursday = day + 4 - iso_weekday(day);
  const int year = calendar_date(thursday).year;
  return {year, static_cast<int>((thursday - day_number({year, 1, 1})) / 7) + 1};
}

CalendarDate add_months(CalendarDate date, int months) {
  const std::int64_t total = std::int64_t{date.year} * 12 + date.month - 1 + months;
  const int year = static_cast<int>((total >= 0 ? total : total - 11) / 12);
  const int month = static_cast<int>(total - std::int64_t{year} * 12) + 1;
  return {year, month, std::min(date.day, days_in_month(year, month))};
}

std::optional<DayNumber> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)),
             day = digits(text.substr(8));
  if (!year || !month || !day || *year < 1 || *month < 1 || *month > 12) return std::nullopt;
  if (*day < 1 || *day > days_in_month(*year, *month)) return std::nullopt;
  return day_number({*year, *month, *day});
}

std::string day_text(DayNumber day) {
  const CalendarDate date = calendar_date(day);
  return month_text(date) + "-" + padded(date.day, 2);
}

std::string month_text(CalendarDate date) { return year_text(date.year) + "-" + padded(date.month, 2); }

std::string week_text(DayNumber day) {
  const IsoWeek week = iso_week(day);
  return year_text(week.year) + "-W" + padded(week.week, 2);
}

// Four digits whatever happens: a step far back ends at year 0.
std::string year_text(int year) { return padded(std::clamp(year, 0, 9999), 4); }

}  // namespace synopse
