// Days, months and ISO weeks of the proleptic Gregorian calendar.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace synopse {

// Days since 1970-01-01.
using DayNumber = std::int64_t;

struct CalendarDate {
  int year = 1970, month = 1, day = 1;
};

struct IsoWeek {
  int year = 1970, week = 1;
};

DayNumber day_number(CalendarDate date);
CalendarDate calendar_date(DayNumber day);
int days_in_month(int year, int month);
int iso_weekday(DayNumber day);  // 1 is Monday, 7 is Sunday
IsoWeek iso_week(DayNumber day);
// The date so many months later or earlier; the day is cut to the length of the month.
CalendarDate add_months(CalendarDate date, int months);

// "2006-11-13", years 0001-9999; nullopt for anything else and for days that no calendar has.
std::optional<DayNumber> parse_day(std::string_view text);
std::string day_text(DayNumber day);        // "2006-11-13"
std::string month_text(CalendarDate date);  // "2006-11"
std::string week_text(DayNumber day);       // "2006-W46"
std::string year_text(int year);            // "0079"

}  // namespace synopse
