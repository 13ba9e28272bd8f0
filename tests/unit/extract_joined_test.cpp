#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "extract_fixture.h"
#include "synopse/extract/joined.h"

using namespace synopse;
using namespace synopse::test;

namespace {

// Friday is at 0-6; what stands at 10-20 belongs to it.
Document friday(const std::string& text = "Friday at seven thirty") {
  Document result{.language = "en", .text = text};
  add(result, "date", {0, 6}, {{"timex", "XXXX-WXX-5"}, {"direction", "future"}});
  return result;
}

std::string only_timex(Document& document, const std::string& kind, std::vector<Capture> captures) {
  const Span span{captures.front().span.begin, captures.back().span.end};
  add(document, kind, span, {}, std::move(captures));
  sort_figures(document);
  return document.figures.size() == 1 ? std::string(document.figures[0].timex)
                                      : std::to_string(document.figures.size());
}

}  // namespace

TEST_CASE("a time takes its day and half from the date beside it") {
  CHECK(with_time("2016-11-07", "T08:00", true) == "2016-11-07T08:00");
  CHECK(with_time("XXXX-WXX-5>", "T17:00", true) == "XXXX-WXX-5T17:00>");
  CHECK(with_time("+0DTEV", "T08:30", true) == "+0DT20:30");
  CHECK(with_time("+0DTEV", "T08:30", false) == "+0DT08:30");
  CHECK(with_time("-1DTNI", "T01:00", true) == "-1DT01:00");
  CHECK(with_time("-1DTNI", "T08:00", true) == "-1DT20:00");
  CHECK(with_time("TMO", "T07:00", true) == "T07:00");
  CHECK(with_time("2016", "T07:00", true).empty());
  CHECK(with_time("+1W", "T07:00", true).empty());
}

TEST_CASE("a date and a time are one figure") {
  Document clock = friday();
  add(clock, "time", {10, 22}, {{"timex", "T17:00"}});
  CHECK(only_timex(clock, "time", {{"date", {0, 6}}, {"time", {10, 22}}}) == "XXXX-WXX-5T17:00>");
  Document words = friday();
  add(words, "number", {10, 15}, {{"value", "7"}});
  add(words, "number", {16, 22}, {{"value", "30"}});
  CHECK(only_timex(words, "time", {{"date", {0, 6}}, {"time", {10, 22}}}) == "XXXX-WXX-5T07:30>");
  Document dotted = friday("Friday at 2.30");
  add(dotted, "number", {10, 14}, {{"value", "2.3"}});
  CHECK(only_timex(dotted, "time", {{"date", {0, 6}}, {"time", {10, 14}}}) == "XXXX-WXX-5T02:30>");
  Document many = friday();
  add(many, "number", {10, 15}, {{"value", "70"}});
  CHECK(only_timex(many, "time", {{"date", {0, 6}}, {"time", {10, 15}}}) == "2");  // no hour: they stay two
}

TEST_CASE("a range of hours beside a date is a range of times") {
  Document made = friday("Friday at 11 to 4");
  add(made, "range", {10, 17}, {{"value", "11"}, {"value2", "4"}}, {{"low", {10, 12}}, {"high", {16, 17}}});
  add(made, "range", {0, 17}, {}, {{"date", {0, 6}}, {"range", {10, 17}}});
  made.date = "2006-11-13";
  finish_figures(made);
  REQUIRE(made.figures.size() == 1);
  CHECK(made.figures[0].range->from == "2006-11-17T11:00");
  CHECK(made.figures[0].range->to == "2006-11-17T16:00");
  CHECK_FALSE(made.figures[0].range->min.has_value());
}

TEST_CASE("ends of a range share what only one of them says") {
  const struct {
    std::string low, high, from, to;
  } cases[] = {
      {"XXXX-04", "2017-06", "2017-04-01", "2017-06-01"},
      {"XXXX-11", "2017-02", "2016-11-01", "2017-02-01"},
      {"2020-06-26", "XXXX-XX-28", "2020-06-26", "2020-06-28"},
      {"2020-06-26", "PRESENT_REF", "2020-06-26", "2020-07-01"},
      {"2020-06-26T14:00", "T16:00", "2020-06-26T14:00", "2020-06-26T16:00"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.low);
    Document made{.language = "en", .date = "2020-07-01", .text = "April until June"};
    add(made, "date", {0, 5}, {{"timex", row.low}});
    add(made, "date", {12, 16}, {{"timex", row.high}});
    add(made, "range", {0, 16}, {}, {{"low", {0, 5}}, {"high", {12, 16}}});
    finish_figures(made);
    REQUIRE(made.figures.size() == 1);
    CHECK(made.figures[0].range->from == row.from);
    CHECK(made.figures[0].range->to == row.to);
  }
}

TEST_CASE("a distance is counted from its day") {
  const struct {
    std::string distance, sign, date, day;
  } cases[] = {
      {"P3W", "+", "+1D", "2006-12-05"},           {"P2D", "-", "-1D", "2006-11-10"},
      {"P2M", "+", "2006-12-31", "2007-02-28"},    {"P1Y", "-", "2004-02-29", "2003-02-28"},
      {"PXD", "+", "+1D", "XXXX-XX-XX"},           {"PT2H", "+", "+1D", "PT2H"},
      {"P9000Y", "+", "2004-02-29", "XXXX-XX-XX"}, {"P9000Y", "-", "2004-02-29", "XXXX-XX-XX"},
      {"P2W", "+", "PRESENT_REF", "2006-11-27"},   {"P2Y", "+", "1990", "1992"},
      {"P3M", "-", "2004-05", "2004-02"},          {"P1Y", "+", "2004-05", "2005-05"},
      {"P3D", "-", "2004-05", "2004-04-28"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.distance);
    Document made{.language = "en", .date = "2006-11-13", .text = "three weeks from tomorrow"};
    add(made, "duration", {0, 11}, {{"timex", row.distance}});
    add(made, "date", {17, 25}, {{"timex", row.date}});
    add(made, "date", {0, 25}, {{"timex", row.sign}}, {{"distance", {0, 11}}, {"date", {17, 25}}});
    finish_figures(made);
    REQUIRE(made.figures.size() == 1);
    CHECK(made.figures[0].timex == row.day);
    CHECK(made.figures[0].range->parts.empty());
  }
}

TEST_CASE("a distance from nothing is one from now") {
  const auto then = [](const char* distance, const char* sign) {
    Document made{.language = "en", .date = "2006-11-13", .text = "a month and six days ago"};
    add(made, "duration", {0, 20}, {{"timex", distance}});
    add(made, "date", {0, 24}, {{"timex", sign}}, {{"distance", {0, 20}}});
    finish_figures(made);
    REQUIRE(made.figures.size() == 1);
    return made.figures[0].timex;
  };
  CHECK(then("P1M6D", "-") == "2006-10-07");
  CHECK(then("P1M6D", "+") == "2006-12-19");
  CHECK(then("PXM", "-") == "PAST_REF");
  CHECK(then("P14000000000Y", "-") == "P14000000000Y");
  CHECK(then("PXM", "+") == "FUTURE_REF");
}

TEST_CASE("a week from Sunday is one from the Sunday ahead") {
  Document made{.language = "en", .date = "2006-11-14", .text = "a week from Sunday"};
  add(made, "duration", {0, 6}, {{"timex", "P1W"}});
  add(made, "date", {12, 18}, {{"timex", "XXXX-WXX-7"}});
  add(made, "date", {0, 18}, {{"timex", "+"}, {"direction", "future"}},
      {{"distance", {0, 6}}, {"date", {12, 18}}});
  finish_figures(made);
  REQUIRE(made.figures.size() == 1);
  CHECK(made.figures[0].timex == "2006-11-26");
}

TEST_CASE("half an hour from now is a moment where the hour of writing is known") {
  const auto then = [](const char* written) {
    Document made{.language = "en", .date = written, .text = "half an hour from now"};
    add(made, "duration", {0, 12}, {{"timex", "PT0.5H"}});
    add(made, "date", {18, 21}, {{"timex", "PRESENT_REF"}});
    add(made, "date", {0, 21}, {{"timex", "+"}}, {{"distance", {0, 12}}, {"date", {18, 21}}});
    finish_figures(made);
    REQUIRE(made.figures.size() == 1);
    return made.figures[0];
  };
  CHECK(then("2006-11-13T23:45:00").timex == "2006-11-14T00:15");
  CHECK(then("2006-11-13T23:45:00").kind == FigureKind::time);
  for (const char* written : {"2006-11-13", ""}) {
    CHECK(then(written).timex == "PT0.5H");
    CHECK(then(written).kind == FigureKind::duration);
  }
}

TEST_CASE("a distance from its first moment is a range") {
  const struct {
    std::string distance, date, from, to;
  } cases[] = {
      {"P3D", "+1D", "2006-11-14", "2006-11-17"},
      {"PT2H", "2006-11-14T15:00", "2006-11-14T15:00", "2006-11-14T17:00"},
      {"P1W", "2006-12-20", "2006-12-20", "2006-12-27"},
      {"PXD", "2006-12-20", "2006-12-20", ""},
      {"PT2H", "T15:00", "T15:00", "T17:00"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.distance);
    Document made{.language = "en", .date = "2006-11-13", .text = "three weeks from tomorrow"};
    add(made, "duration", {0, 11}, {{"timex", row.distance}});
    add(made, "date", {17, 25}, {{"timex", row.date}});
    add(made, "range", {0, 25}, {}, {{"distance", {0, 11}}, {"date", {17, 25}}});
    finish_figures(made);
    REQUIRE(made.figures.size() == 1);
    CHECK(made.figures[0].range->from == row.from);
    CHECK(made.figures[0].range->to == row.to);
  }
}

TEST_CASE("a moment and a week are no two ends") {
  Document made{.language = "en", .date = "2006-11-13", .text = "3 pm - this week"};
  add(made, "time", {0, 4}, {{"timex", "T15:00"}});
  add(made, "date", {7, 16}, {{"timex", "+0W"}});
  add(made, "range", {0, 16}, {}, {{"low", {0, 4}}, {"high", {7, 16}}});
  finish_figures(made);
  CHECK(made.figures.size() == 2);
}

TEST_CASE("a part of the day without its day tells the half of an hour") {
  Document made{.language = "en", .text = "the evening at 7"};
  add(made, "time", {0, 11}, {{"timex", "TEV"}});
  add(made, "number", {15, 16}, {{"value", "7"}});
  CHECK(only_timex(made, "time", {{"date", {0, 11}}, {"time", {15, 16}}}) == "T19:00");
}
