#include <doctest/doctest.h>

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
