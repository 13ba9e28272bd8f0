#include <doctest/doctest.h>

#include "synopse/extract/feasts.h"

using namespace synopse;

TEST_CASE("Easter Sunday") {
  CHECK(day_text(easter_sunday(1818)) == "1818-03-22");
  CHECK(day_text(easter_sunday(1943)) == "1943-04-25");
  CHECK(day_text(easter_sunday(2000)) == "2000-04-23");
  CHECK(day_text(easter_sunday(2008)) == "2008-03-23");
  CHECK(day_text(easter_sunday(2019)) == "2019-04-21");
  CHECK(day_text(easter_sunday(2038)) == "2038-04-25");
  for (int year = 1583; year < 4100; ++year) {
    const DayNumber day = easter_sunday(year);
    REQUIRE(iso_weekday(day) == 7);
    REQUIRE(day >= day_number({year, 3, 22}));
    REQUIRE(day <= day_number({year, 4, 25}));
  }
}

TEST_CASE("the fourth Sunday of Advent lies in the week before Christmas Day") {
  CHECK(day_text(fourth_advent(2017)) == "2017-12-24");
  CHECK(day_text(fourth_advent(2020)) == "2020-12-20");
  CHECK(day_text(fourth_advent(2022)) == "2022-12-18");
}

TEST_CASE("feasts are counted from them") {
  CHECK(feast_day(2018, "E+39") == day_number({2018, 5, 10}));
  CHECK(feast_day(2018, "E-46") == day_number({2018, 2, 14}));
  CHECK(feast_day(2020, "A-28") == day_number({2020, 11, 22}));
  CHECK(feast_day(2019, "S05-2") == day_number({2019, 5, 12}));
  CHECK(feast_day(2017, "S10-1") == day_number({2017, 10, 1}));
  CHECK(feast_day(2023, "S11-4-4") == day_number({2023, 11, 23}));
  CHECK(feast_day(2010, "S11-4-4+1") == day_number({2010, 11, 26}));
  CHECK(feast_day(2021, "S09-1-1") == day_number({2021, 9, 6}));
  CHECK(feast_day(2021, "S05-5-1") == day_number({2021, 5, 31}));
  CHECK(feast_day(2023, "S05-5-1") == day_number({2023, 5, 29}));
  CHECK(feast_day(2023, "S05-5") == day_number({2023, 5, 28}));
  for (const char* wrong : {"", "S11-4-8", "S11-6-4", "S11-4-4+", "S11-4-4-1", "S13-1", "S05-0", "S05-", "E",
                            "E+", "X+1", "E1x", "E+99999999999"})
    CHECK_FALSE(feast_day(2018, wrong));
}
