#include <doctest/doctest.h>

#include "synopse/extract/focus.h"

using namespace synopse;
using Grain = Focus::Grain;

TEST_CASE("a day that is named is its month and year, too") {
  Focus focus;
  focus.name("2006-11-12", 10);
  CHECK(focus.last(Grain::day, 20, 100) == parse_day("2006-11-12"));
  CHECK(focus.last(Grain::year, 20, 100) == parse_day("2006-11-12"));
  CHECK_FALSE(focus.last(Grain::quarter, 20, 100));
  CHECK_FALSE(focus.last(Grain::day, 200, 100));
}

TEST_CASE("coarser dates leave finer ones as they were") {
  Focus focus;
  focus.name("2006-11-12", 10);
  focus.name("2004-Q3", 20);
  focus.name("1998", 30);
  CHECK(focus.last(Grain::day, 40, 100) == parse_day("2006-11-12"));
  CHECK(focus.last(Grain::quarter, 40, 100) == parse_day("2004-07-01"));
  CHECK(focus.last(Grain::year, 40, 100) == parse_day("1998-01-01"));
  CHECK(focus.later(Grain::year, Grain::quarter));
  CHECK_FALSE(focus.later(Grain::quarter, Grain::year));
}

TEST_CASE("a day in a quarter does not end talk of the quarter") {
  Focus focus;
  focus.name("2006-Q3", 10);
  focus.name("2006-09-30", 20);
  CHECK(focus.later(Grain::quarter, Grain::year));
  focus.name("2005", 30);
  CHECK_FALSE(focus.later(Grain::quarter, Grain::year));
}

TEST_CASE("what is no date is passed over") {
  Focus focus;
  for (const char* value :
       {"", "P3Y", "PRESENT_REF", "199", "2006-W45", "2006-Q9", "2006-SU", "XXXX-11-12", "2006-13"})
    focus.name(value, 1);
  CHECK_FALSE(focus.last(Grain::year, 2, 100));
  CHECK_FALSE(focus.last(Grain::quarter, 2, 100));
}
