#include <doctest/doctest.h>

#include "synopse/align/dates.h"

using namespace synopse;

TEST_CASE("times are compared by what they leave open") {
  struct Row {
    const char *a, *b;
    TimeRelation relation;
  };
  for (const Row& row :
       {Row{"2006-11-12", "2006-11-12", TimeRelation::same},
        Row{"2006-11-12", "XXXX-WXX-7", TimeRelation::same},
        Row{"XXXX-WXX-1", "2006-11-12", TimeRelation::other},
        Row{"XXXX-WXX-1", "XXXX-WXX-2", TimeRelation::other},
        Row{"2006-11", "2006-11-12", TimeRelation::within}, Row{"2006", "2007", TimeRelation::other},
        Row{"XXXX-11-12", "2006-11-12", TimeRelation::same},
        Row{"2006-11-12", "2006-11-13", TimeRelation::other}, Row{"", "2006", TimeRelation::unknown},
        Row{"P3D", "P3W", TimeRelation::unknown}, Row{"2006-W45", "2006-11-12", TimeRelation::unknown},
        Row{"2006-11-12T14:58Z", "2006-11-12T14:58", TimeRelation::same},
        Row{"2006-11-12T14:58Z", "2006-11-12T15:58", TimeRelation::other},
        Row{"XXXX-WXX-7", "2006-13-45", TimeRelation::other}}) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(compare_times(row.a, row.b) == row.relation);
  }
}

TEST_CASE("weekdays and full dates are told apart") {
  CHECK(bare_weekday("XXXX-WXX-7") == 7);
  CHECK(!bare_weekday("XXXX-WXX-"));
  CHECK(!bare_weekday("2006-11-12"));
  CHECK(is_full_date("2006-11-12"));
  CHECK(is_full_date("2006-11-12T20:00"));
  CHECK(!is_full_date("2006-11"));
  CHECK(!is_full_date("XXXX-11-12"));
}

TEST_CASE("ranges of times are compared end by end") {
  CHECK(compare_times("2005/2007", "2005/2007") == TimeRelation::same);
  CHECK(compare_times("2005/2007", "2005/2009") == TimeRelation::other);
  CHECK(compare_times("2005-03/2007", "2005/2007") == TimeRelation::within);
  CHECK(compare_times("2005/2007", "2006") == TimeRelation::unknown);
}

TEST_CASE("a duration of one unit has a number") {
  REQUIRE(single_length("PT20H"));
  CHECK(single_length("PT20H")->number == "20");
  CHECK(single_length("PT20H")->unit == "hour");
  CHECK(single_length("P3M")->unit == "month");
  CHECK(single_length("PT3M")->unit == "minute");
  for (const char* none : {"", "P", "PT", "P1", "P1Y2M", "PXY", "2005", "PY"}) CHECK(!single_length(none));
}
