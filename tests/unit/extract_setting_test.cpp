#include <doctest/doctest.h>

#include <string>

#include "extract_fixture.h"
#include "synopse/extract/setting.h"

using namespace synopse;
using namespace synopse::test;

namespace {

// A text whose day, "12 November 2006", is found at `begin`.
Document with_day(const std::string& text, std::uint32_t begin, const std::string& date = "") {
  Document made{.language = "en", .date = date, .text = text};
  add(made, "date", {begin, begin + 16}, {{"timex", "2006-11-12"}});
  finish_figures(made);
  return made;
}

}  // namespace

TEST_CASE("a day that is all of a line dates a text that comes without a date") {
  CHECK(reference_date(with_day("A mill burns\n12 November 2006\nIt burnt.", 13)) == "2006-11-12");
  CHECK(reference_date(with_day("12 November 2006\nIt burnt.", 0)) == "2006-11-12");
  CHECK(reference_date(with_day("A mill burns on\n12 November 2006 in Kiel", 16)).empty());
  CHECK(reference_date(with_day("On 12 November 2006\nit burnt.", 3)).empty());
  CHECK(reference_date(with_day(std::string(500, 'x') + "\n12 November 2006\n", 501)).empty());
  CHECK(reference_date(with_day("12 November 2006\nIt burnt.", 0, "2007-03-01T10:30:00")) == "2007-03-01");
  CHECK(reference_date(with_day("12 November 2006\nIt burnt.", 0, "01-03-2007")) == "2006-11-12");
}

TEST_CASE("the time of writing is known to the minute, or as a day") {
  CHECK(time_of_writing(with_day("12 November 2006", 0, "2007-03-01T10:30:00")) == "2007-03-01T10:30");
  CHECK(time_of_writing(with_day("12 November 2006", 0, "2007-03-01")) == "2007-03-01");
  CHECK(time_of_writing(with_day("12 November 2006", 0)) == "2006-11-12");
}
