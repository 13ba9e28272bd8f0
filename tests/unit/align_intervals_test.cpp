#include <doctest/doctest.h>

#include "synopse/align/intervals.h"

using namespace synopse;

namespace {

Units units() {
  Diagnostics report;
  return Units::load(Files::directory(SYNOPSE_ROOT "/grammars"), report);
}

Figure figure(const char* value, const char* unit = "", const char* mod = "") {
  Figure made{.value = Decimal::parse(value), .unit = unit, .mod = mod};
  made.kind = FigureKind::measure;
  return made;
}

Meeting meeting(const Figure& a, const Figure& b) {
  return compare(*interval(a, units()), *interval(b, units()));
}

}  // namespace

TEST_CASE("figures meet, are rounded, or are apart") {
  CHECK(meeting(figure("52000"), figure("52000")) == Meeting::equal);
  CHECK(meeting(figure("18678"), figure("19000")) == Meeting::rounded);
  CHECK(meeting(figure("540"), figure("500", "", "MORE_THAN")) == Meeting::meets);
  CHECK(meeting(figure("24"), figure("14")) == Meeting::apart);
  CHECK(meeting(figure("7.4"), figure("7.5")) == Meeting::apart);
  CHECK(meeting(figure("100"), figure("70")) == Meeting::apart);
  CHECK(meeting(figure("500"), figure("620", "", "LESS_THAN")) == Meeting::meets);
  CHECK(meeting(figure("4123456"), figure("4123457")) == Meeting::apart);
  CHECK(meeting(figure("5000", "", "MORE_THAN"), figure("5000", "", "LESS_THAN")) == Meeting::apart);
  CHECK(meeting(figure("5000", "", "MORE_THAN"), figure("5000")) == Meeting::equal);
  CHECK(meeting(figure("5000", "", "LESS_THAN"), figure("5000", "", "APPROX")) == Meeting::equal);
  CHECK(meeting(figure("9e307", "km"), figure("9e307", "km")) == Meeting::equal);
}

TEST_CASE("measures are compared in one unit") {
  CHECK(meeting(figure("500", "m"), figure("1650", "ft")) == Meeting::rounded);
  CHECK(meeting(figure("150", "kg"), figure("327", "lb")) == Meeting::rounded);
  CHECK(meeting(figure("1", "km"), figure("1000", "m")) == Meeting::equal);
  CHECK(meeting(figure("100", "km"), figure("100", "mi")) == Meeting::apart);
  CHECK(meeting(figure("100", "gal"), figure("380", "l")) == Meeting::rounded);
  CHECK(meeting(figure("100", "gal"), figure("455", "l")) == Meeting::rounded);
  CHECK(meeting(figure("100", "gal"), figure("600", "l")) == Meeting::apart);
  CHECK(meeting(figure("20", "°C"), figure("68", "°F")) == Meeting::equal);
  CHECK(meeting(figure("300", "K"), figure("26.85", "°C")) == Meeting::equal);
  CHECK(meeting(figure("3.6", "MJ"), figure("1", "kWh")) == Meeting::equal);
  CHECK(meeting(figure("0.5", "pp"), figure("50", "bp")) == Meeting::equal);
  CHECK(meeting(figure("0.5", "pp"), figure("0.5", "%")) == Meeting::equal);
  CHECK(meeting(figure("3", "m³/s"), figure("3000", "l/s")) == Meeting::equal);
  CHECK(meeting(figure("8", "Mbit"), figure("1", "MB")) == Meeting::equal);
  CHECK(meeting(figure("1", "bar"), figure("1000", "hPa")) == Meeting::equal);
  CHECK(meeting(figure("1", "bar"), figure("1", "MPa")) == Meeting::apart);
}

TEST_CASE("a range reaches from end to end") {
  Figure range{.kind = FigureKind::range};
  range.range.fill().min = Decimal(10);
  range.range.fill().max = Decimal(20);
  CHECK(meeting(range, figure("15")) == Meeting::meets);
  CHECK(meeting(range, figure("25")) == Meeting::apart);
  CHECK(!interval(Figure(), units()));
}

TEST_CASE("a misread dot is recognized") {
  CHECK(is_locale_slip(*interval(figure("1335"), units()), *interval(figure("1.335"), units())));
  CHECK(!is_locale_slip(*interval(figure("1335"), units()), *interval(figure("1336"), units())));
}

TEST_CASE("bounds leave a side open, and no number beyond them is the same, rounded") {
  CHECK(meeting(figure("10", "", "MORE_THAN"), figure("20")) == Meeting::meets);
  CHECK(meeting(figure("50", "", "MORE_THAN"), figure("49")) == Meeting::apart);
  CHECK(meeting(figure("20", "", "LESS_THAN"), figure("21")) == Meeting::apart);
  CHECK(meeting(figure("20", "", "MORE_THAN"), figure("90")) == Meeting::unknown);
  CHECK(meeting(figure("400", "", "APPROX"), figure("430")) == Meeting::meets);
  CHECK(meeting(figure("400", "", "APPROX"), figure("500")) == Meeting::apart);
}

TEST_CASE("ranges are one when both ends are") {
  const auto range = [](int low, int high) {
    Figure made{.kind = FigureKind::range};
    made.range.fill().min = Decimal(low);
    made.range.fill().max = Decimal(high);
    return made;
  };
  CHECK(meeting(range(10, 20), range(10, 20)) == Meeting::equal);
  CHECK(meeting(range(10, 20), range(10, 25)) == Meeting::meets);
  CHECK(meeting(range(10, 20), range(30, 40)) == Meeting::apart);
}

TEST_CASE("tons may be tonnes, and degrees a difference") {
  CHECK(meeting(figure("3400", "t"), figure("3400", "ton")) == Meeting::equal);
  CHECK(meeting(figure("1.5", "°C"), figure("2.7", "°F")) == Meeting::rounded);
  CHECK(meeting(figure("1.5", "°C"), figure("9", "°F")) == Meeting::apart);
  CHECK(!are_converted(*interval(figure("1", "t"), units()), *interval(figure("1", "ton"), units())));
  CHECK(are_converted(*interval(figure("1", "m"), units()), *interval(figure("1", "ft"), units())));
}

TEST_CASE("a lost comma is a slip, ten times as many are none") {
  CHECK(is_locale_slip(*interval(figure("1.5"), units()), *interval(figure("15"), units())));
  CHECK(!is_locale_slip(*interval(figure("2"), units()), *interval(figure("20"), units())));
}

TEST_CASE("millions may be more than ten of them") {
  Figure millions{.kind = FigureKind::count};
  millions.range.fill().min = Decimal(2000000);
  millions.range.fill().max = Decimal(10000000);
  CHECK(meeting(millions, figure("17500000")) == Meeting::meets);
  CHECK(meeting(millions, figure("1700")) == Meeting::apart);
}
