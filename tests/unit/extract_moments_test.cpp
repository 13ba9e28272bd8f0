#include <doctest/doctest.h>

#include "synopse/extract/moments.h"

using namespace synopse;

TEST_CASE("a date begins on a day, a time at a moment") {
  const struct {
    std::string_view timex, moment;
  } cases[] = {
      {"2014", "2014-01-01"},
      {"2014-05", "2014-05-01"},
      {"2014-05-03", "2014-05-03"},
      {"2014-02-30", ""},
      {"2014-13", ""},
      {"2014-00", ""},
      {"2014-Q1", "2014-01-01"},
      {"2014-Q4", "2014-10-01"},
      {"2014-Q5", ""},
      {"2014-H2", "2014-07-01"},
      {"2014-W01", "2013-12-30"},
      {"2014-W12", "2014-03-17"},
      {"2014-W54", ""},
      {"2014-W12-WE", ""},
      {"2014-SU", ""},
      {"201", "2010-01-01"},
      {"19", "1900-01-01"},
      {"2", ""},
      {"2016-04-22T17", "2016-04-22T17:00"},
      {"2016-04-22T17:05", "2016-04-22T17:05"},
      {"2016-04-22T17:05:30", "2016-04-22T17:05:30"},
      {"2016-04T17:05", "2016-04-01T17:05"},
      {"2016-04-22TNI", ""},
      {"T08", "T08:00"},
      {"T08:30", "T08:30"},
      {"TMO", ""},
      {"XXXX-05-03", ""},
      {"XXXX-WXX-7", ""},
      {"BC0044", ""},
      {"PRESENT_REF", ""},
      {"P3Y", ""},
      {"", ""},
  };
  for (const auto& row : cases) {
    CAPTURE(row.timex);
    CHECK(first_moment(row.timex) == row.moment);
  }
}

TEST_CASE("a moment so long after another") {
  CHECK(moment_after("2018-10-14", "P3D") == "2018-10-17");
  CHECK(moment_after("2018-10-14", "P2W", true) == "2018-09-30");
  CHECK(moment_after("2018-01-31", "P1M") == "2018-02-28");
  CHECK(moment_after("2020-02-29", "P1Y", true) == "2019-02-28");
  CHECK(moment_after("T09:30", "PT7H") == "T16:30");
  CHECK(moment_after("T23:30", "PT2.5H") == "T02:00");
  CHECK(moment_after("T00:30", "PT45M", true) == "T23:45");
  CHECK(moment_after("2018-02-14T23:30", "PT90M") == "2018-02-15T01:00");
  CHECK(moment_after("2018-02-14T00:30", "PT45M", true) == "2018-02-13T23:45");
  CHECK(moment_after("2018-02-14T09:30", "P1D") == "2018-02-15T09:30");
  CHECK(moment_after("2017-11-23", "P1M21D", true) == "2017-10-02");
  CHECK(moment_after("2017-11-23", "P2Y3M") == "2020-02-23");
  CHECK(moment_after("2017-11-23T19:15", "P1M2DT2H30M", true) == "2017-10-21T16:45");
  for (const char* duration : {"", "P", "PXD", "P1DE", "P0.5D", "PT3S", "P3H", "3D", "P999999999D"})
    CHECK(moment_after("2018-10-14T08:00", duration).empty());
  CHECK(moment_after("2018-10-14", "PT3H").empty());
  CHECK(moment_after("2018-10-14", "P1DT3H").empty());
  CHECK(moment_after("T09:30", "P1DT3H").empty());
  CHECK(moment_after("T09:30", "P1D").empty());
  CHECK(moment_after("", "P1D").empty());
  CHECK(moment_after("9999-12-31", "P1D").empty());
  CHECK(moment_after("2018-10-14", "P3000Y", true).empty());
}
