#include <doctest/doctest.h>
#include <unicode/gregocal.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "synopse/extract/calendar.h"

using namespace synopse;

TEST_CASE("days count from 1970 in both directions") {
  CHECK(day_number({1970, 1, 1}) == 0);
  CHECK(day_number({2000, 3, 1}) == 11017);
  CHECK(day_number({1969, 12, 31}) == -1);
  CHECK(day_text(day_number({79, 8, 24})) == "0079-08-24");
  for (DayNumber day = -800000; day < 800000; day += 97) {
    const CalendarDate date = calendar_date(day);
    REQUIRE(day_number(date) == day);
    REQUIRE(date.day <= days_in_month(date.year, date.month));
  }
}

TEST_CASE("leap years") {
  CHECK(days_in_month(2000, 2) == 29);
  CHECK(days_in_month(1900, 2) == 28);
  CHECK(days_in_month(2004, 2) == 29);
  CHECK(days_in_month(2006, 2) == 28);
  CHECK(days_in_month(2006, 11) == 30);
}

TEST_CASE("weekdays and ISO weeks") {
  struct Case {
    std::string day, week;
    int weekday;
  };
  const std::vector<Case> cases = {{"2006-11-12", "2006-W45", 7}, {"2006-11-13", "2006-W46", 1},
                                   {"2005-01-01", "2004-W53", 6}, {"2008-12-29", "2009-W01", 1},
                                   {"2010-01-03", "2009-W53", 7}, {"1970-01-01", "1970-W01", 4},
                                   {"1899-12-31", "1899-W52", 7}};
  for (const Case& each : cases) {
    CAPTURE(each.day);
    const auto day = parse_day(each.day);
    REQUIRE(day);
    CHECK(iso_weekday(*day) == each.weekday);
    CHECK(week_text(*day) == each.week);
  }
}

TEST_CASE("months are added, and days cut to their length") {
  const auto text = [](CalendarDate date) { return day_text(day_number(date)); };
  CHECK(text(add_months({2006, 1, 31}, 1)) == "2006-02-28");
  CHECK(text(add_months({2006, 1, 15}, -1)) == "2005-12-15");
  CHECK(text(add_months({2006, 11, 13}, 14)) == "2008-01-13");
  CHECK(text(add_months({2006, 11, 13}, -36)) == "2003-11-13");
}

TEST_CASE("what is no day of the calendar is refused") {
  for (const std::string text : {"", "2006", "2006-11", "2006-11-31", "2006-13-01", "2006-00-10",
                                 "0000-01-01", "2006-11-1x", "2006/11/12", "20061112", "2006-11-12T10:00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text).has_value());
  }
}

TEST_CASE("every day of four hundred years, walked one by one") {
  // Counted by hand from 1 January 1800, a Wednesday of week 1: no formula that the code could share.
  int year = 1800, month = 1, day = 1, weekday = 3, week = 1, week_year = 1800;
  DayNumber number = -62091;
  const auto leap = [](int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; };
  for (; year < 2200; ++number) {
    const std::array<int, 13> lengths = {0, 31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int length = lengths[static_cast<std::size_t>(month)];
    const CalendarDate date = calendar_date(number);
    const bool same = day_number({year, month, day}) == number && date.year == year && date.month == month &&
                      date.day == day && days_in_month(year, month) == length &&
                      iso_weekday(number) == weekday && iso_week(number).year == week_year &&
                      iso_week(number).week == week;
    if (!same) FAIL("day ", year, "-", month, "-", day);
    if (++day > length) {
      day = 1;
      if (++month > 12) {
        month = 1;
        ++year;
      }
    }
    if (++weekday > 7) weekday = 1;
    if (weekday != 1) continue;
    // A Monday from 29 December to 4 January opens the first week of the year of its Thursday.
    const bool first = (month == 12 && day >= 29) || (month == 1 && day <= 4);
    week = first ? 1 : week + 1;
    if (first) week_year = month == 12 ? year + 1 : year;
  }
  CHECK(number == 84006);
}

TEST_CASE("the calendar is ICU's proleptic Gregorian calendar") {
  UErrorCode error = U_ZERO_ERROR;
  icu::GregorianCalendar calendar(*icu::TimeZone::getGMT(), error);
  calendar.setGregorianChange(-1e18, error);
  calendar.setFirstDayOfWeek(UCAL_MONDAY);
  calendar.setMinimalDaysInFirstWeek(4);
  for (DayNumber day = -719162; day < 2000000; day += 61) {
    calendar.setTime(static_cast<double>(day) * 86400000, error);
    const CalendarDate date = calendar_date(day);
    REQUIRE(date.year == calendar.get(UCAL_YEAR, error));
    REQUIRE(date.month == calendar.get(UCAL_MONTH, error) + 1);
    REQUIRE(date.day == calendar.get(UCAL_DATE, error));
    REQUIRE(iso_weekday(day) % 7 + 1 == calendar.get(UCAL_DAY_OF_WEEK, error));
    REQUIRE(iso_week(day).week == calendar.get(UCAL_WEEK_OF_YEAR, error));
    REQUIRE(iso_week(day).year == calendar.get(UCAL_YEAR_WOY, error));
  }
  REQUIRE(U_SUCCESS(error));
}

TEST_CASE("text of a day reads back as the day") {
  for (DayNumber day = day_number({1, 1, 1}); day <= day_number({9999, 12, 31}); day += 13)
    REQUIRE(parse_day(day_text(day)) == day);
}

TEST_CASE("months far away keep to the calendar") {
  const CalendarDate start = {2006, 11, 30};
  for (int months = -100000; months < 100000; months += 7) {
    const CalendarDate there = add_months(start, months);
    REQUIRE((there.year - start.year) * 12 + there.month - start.month == months);
    REQUIRE(there.day == std::min(start.day, days_in_month(there.year, there.month)));
  }
  CHECK(add_months(start, 2147483647).year == 178958977);
  CHECK(add_months(start, -2147483647 - 1).year == -178954964);
  CHECK(year_text(add_months(start, 2147483647).year) == "9999");
  CHECK(year_text(add_months(start, -2147483647).year) == "0000");
}
