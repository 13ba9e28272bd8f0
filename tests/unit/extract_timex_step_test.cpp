#include <doctest/doctest.h>

#include "synopse/extract/timex_step.h"

using namespace synopse;

TEST_CASE("weeks of a month and the last week of a year are ISO weeks") {
  CHECK(counted_week("2018-01-W03") == "2018-W03");
  CHECK(counted_week("2015-01-W01") == "2015-W01");
  CHECK(counted_week("2019-01-W01") == "2019-W01");
  CHECK(counted_week("2021-10-W99") == "2021-W43");
  CHECK(counted_week("2019-W99") == "2019-W52");
  CHECK(counted_week("2020-W99") == "2020-W53");
  CHECK(counted_week("2018-02-W05") == "2018-W08");
  for (const char* other :
       {"2018-W03", "2018-13-W01", "XXXX-01-W03x", "2018-01-03", "", "W99", "2018-01-W00"})
    CHECK(counted_week(other) == other);
}

TEST_CASE("weekdays of a month are counted") {
  CHECK(counted_day("2018-07-N1-5") == "2018-07-06");
  CHECK(counted_day("2018-07-N3-7TEV") == "2018-07-15TEV");
  CHECK(counted_day("2018-07-N5-1") == "2018-07-30");
  CHECK(counted_day("2018-07-N5-3") == "2018-07-25");
  for (const char* other : {"2018-07-N6-1", "2018-07-N1-8", "2018-07-N1", "2018-13-N1-1", "XXXX-07-N1-5", ""})
    CHECK(counted_day(other) == other);
}

TEST_CASE("a weekday with its day picks the month where both agree") {
  const DayNumber day = day_number({2019, 1, 20});
  CHECK(is_day_on_weekday("XXXX-XX-31-7"));
  CHECK(is_day_on_weekday("XXXX-XX-31-7T16:00"));
  CHECK_FALSE(is_day_on_weekday("XXXX-XX-31"));
  CHECK_FALSE(is_day_on_weekday("XXXX-XX-31-8"));
  CHECK(day_on_weekday(day, "XXXX-XX-31-7", ' ') == "2019-03-31");
  CHECK(day_on_weekday(day, "XXXX-XX-31-1", ' ') == "2018-12-31");
  CHECK(day_on_weekday(day, "XXXX-XX-31-1", '>') == "2020-08-31");
  CHECK(day_on_weekday(day, "XXXX-XX-31-7", '<') == "2017-12-31");
  CHECK(day_on_weekday(day, "XXXX-XX-21-1T16:00", ' ') == "2019-01-21T16:00");
  CHECK(day_on_weekday(day, "XXXX-XX-32-1", ' ').empty());
}

TEST_CASE("a step that leads out of the calendar leaves its date open") {
  const DayNumber day = day_number({2020, 5, 5});
  const auto shown = [&](std::string_view text) {
    const auto step = read_step(text);
    return step ? after_step(*step, day) : "none";
  };
  CHECK(shown("-3000Y") == "BC0981");
  CHECK(shown("-99999Y") == "XXXX");
  CHECK(shown("+99999Y") == "XXXX");
  CHECK(shown("+90000W") == "3745-W12");
  CHECK(shown("+99999M") == "XXXX-XX");
  CHECK(shown("-99999DE") == "XXX");
  CHECK(shown("+99999CE") == "XX");
  CHECK(shown("+100000D") == "none");
}
