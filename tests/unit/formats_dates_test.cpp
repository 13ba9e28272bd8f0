#include <doctest/doctest.h>

#include "synopse/formats/tei_dates.h"

using namespace synopse;

TEST_CASE("TIMEX3 values as attributes of W3C and ISO") {
  const struct {
    std::string_view timex, attribute;
  } cases[] = {
      {"2031", " when=\"2031\""},
      {"2031-05", " when=\"2031-05\""},
      {"2031-05-04", " when=\"2031-05-04\""},
      {"2028-02-29", " when=\"2028-02-29\""},
      {"2031-02-29", ""},
      {"2031-13", ""},
      {"0000-01-01", ""},
      {"203", " from=\"2030\" to=\"2039\""},
      {"19", " from=\"1900\" to=\"1999\""},
      {"00", ""},
      {"2", ""},
      {"19X", ""},
      {"XXXX-05-04", " when=\"--05-04\""},
      {"XXXX-02-29", " when=\"--02-29\""},
      {"XXXX-05", " when=\"--05\""},
      {"XXXX-XX-04", " when=\"---04\""},
      {"XXXX-WXX-7", ""},
      {"T18:00", " when=\"18:00:00\""},
      {"T07:30:15", " when=\"07:30:15\""},
      {"T25:00", ""},
      {"2031-05-04T18:00", " when=\"2031-05-04T18:00:00\""},
      {"2031-05-04T18:00+02:00", " when=\"2031-05-04T18:00:00+02:00\""},
      {"2031-05-04T18:00:30Z", " when=\"2031-05-04T18:00:30Z\""},
      {"2031-05-04TNI", ""},
      {"2031-W18", " when-iso=\"2031-W18\""},
      {"2031-W18-7", " when-iso=\"2031-W18-7\""},
      {"2031-W54", ""},
      {"2031-W18-WE", ""},
      {"2031-Q2", " from=\"2031-04\" to=\"2031-06\""},
      {"2031-Q4", " from=\"2031-10\" to=\"2031-12\""},
      {"2031-H1", " from=\"2031-01\" to=\"2031-06\""},
      {"2031-H2", " from=\"2031-07\" to=\"2031-12\""},
      {"2031-Q5", ""},
      {"2031-QX", ""},
      {"XXXX-Q2", ""},
      {"2031-H3", ""},
      {"BC0044", ""},
      {"2031-SU", ""},
      {"PRESENT_REF", ""},
      {"P3Y", " dur=\"P3Y\""},
      {"P1Y2M3DT4H5M5.5S", " dur=\"P1Y2M3DT4H5M5.5S\""},
      {"PT24H", " dur=\"PT24H\""},
      {"PT0.5H", ""},
      {"P1DT", ""},
      {"P", ""},
      {"P1D1Y", ""},
      {"P2W", " dur-iso=\"P2W\""},
      {"PXM", ""},
      {"P1DE", ""},
      {"2031-05-04/2031-05-06", " from=\"2031-05-04\" to=\"2031-05-06\""},
      {"2031/", ""},
      {"", ""},
  };
  for (const auto& row : cases) {
    CAPTURE(row.timex);
    std::string out;
    CHECK(append_temporal(out, row.timex) == !row.attribute.empty());
    CHECK(out == row.attribute);
  }
}

TEST_CASE("an end of a range is what W3C has a form for") {
  std::string out;
  CHECK(append_moment(out, "from", "2031-05"));
  CHECK(append_moment(out, "to", "T18:00"));
  CHECK_FALSE(append_moment(out, "to", "2031-Q2"));
  CHECK(out == " from=\"2031-05\" to=\"18:00:00\"");
}

TEST_CASE("days are days of the calendar") {
  CHECK(is_day("2006-11-13"));
  CHECK(!is_day("2006-11-31"));
  CHECK(!is_day("2006-11"));
  CHECK(!is_day("13.11.2006"));
}
