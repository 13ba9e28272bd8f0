#include <doctest/doctest.h>

#include "synopse/view/timeline.h"

using synopse::view::Days;

namespace {

std::string plot(const Days& days) {
  std::string out;
  synopse::view::Html html(out);
  synopse::view::write_timeline(days, "When", html);
  return out;
}

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("what is no day is passed over") {
  Days days;
  for (const auto* each : {"", "2006", "2006-11", "2006-13-01", "2006-02-30", "XXXX-WXX-7", "0900-01-01",
                           "T08:00:30.0", "2006-W46-7"})
    days.add(each);
  CHECK(days.empty());
  CHECK(plot(days).empty());
  days.add("2006-11-12T08:00");
  CHECK(days.times().size() == 1);
}

TEST_CASE("few days are shown as days, with their numbers in a table") {
  Days days;
  days.add("2006-11-12", 3);
  days.add("2006-11-14");
  const std::string shown = plot(days);
  CHECK(has(shown, "<title>2006-11-12: 3</title>"));
  CHECK(has(shown, "<title>2006-11-14: 1</title>"));
  CHECK(has(shown, "<td>2006-11-12</td><td>3</td>"));
  CHECK_FALSE(has(shown, "2006-11-13"));
}

TEST_CASE("a longer time is shown in months, years, decades, centuries") {
  const struct {
    std::string_view first, last, label;
  } cases[] = {{"2006-01-01", "2006-11-14", "<title>2006-11: 1"},
               {"1990-01-01", "2006-11-14", "<title>2006: 1"},
               {"1850-01-01", "2006-11-14", "<title>2000s: 1"},
               {"1066-01-01", "2006-11-14", "<title>2000s: 1"}};
  for (const auto& each : cases) {
    Days days;
    days.add(each.first);
    days.add(each.last);
    CHECK_MESSAGE(has(plot(days), each.label), each.first);
  }
}

TEST_CASE("a few days that are far off do not decide the scale") {
  Days days;
  days.add("1492-10-12");
  days.add("2006-11-12", 200);
  days.add("2006-11-13", 200);
  const std::string shown = plot(days);
  CHECK(has(shown, "<title>2006-11-12: 200</title>"));
  CHECK(has(shown, "Far off: 1 before that, 0 after."));
}
