#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/decimal.h"

using synopse::Decimal;

namespace {

std::string parsed(std::string_view text) {
  const auto value = Decimal::parse(text);
  return value ? value->text() : "none";
}

Decimal decimal(std::string_view text) { return Decimal::parse(text).value(); }

std::string shown(const std::optional<Decimal>& value) { return value ? value->text() : "none"; }

}  // namespace

TEST_CASE("a decimal is read and written without loss") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"0", "0"},
      {"-0", "0"},
      {"0.000", "0"},
      {"7", "7"},
      {"-12", "-12"},
      {"3.50", "3.5"},
      {"0.1", "0.1"},
      {"-0.0000001", "-0.0000001"},
      {"1e-07", "0.0000001"},
      {"1E+3", "1000"},
      {"12000000", "12000000"},
      {"007", "7"},
      {"999999999999999999", "999999999999999999"},
      {"17855000000000000000001", "17855000000000000000001"},
      {"-99999999999999999999999999999999999999", "-99999999999999999999999999999999999999"},
      {"0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"},
      {"1000000000000000000000", "1000000000000000000000"},
      {"123456789.123456789", "123456789.123456789"},
  };
  for (const auto& each : cases) {
    const auto& written = each.first;
    const auto& expected = each.second;
    CAPTURE(written);
    CHECK(parsed(written) == expected);
    CHECK(parsed(expected) == expected);
  }
}

TEST_CASE("what is no decimal or has too many digits has no value") {
  const std::vector<std::string> cases = {"",
                                          "-",
                                          "+5",
                                          ".5",
                                          "5.",
                                          "1,5",
                                          "1e",
                                          "1e+",
                                          "1e+-3",
                                          "0x10",
                                          " 1",
                                          "1 ",
                                          "--1",
                                          "NaN",
                                          "1e309",
                                          "1e-401",
                                          "1e99999999999999999999",
                                          "123456789012345678901234567890123456789",
                                          std::string(5000, '9'),
                                          "1" + std::string(400, '0'),
                                          std::string(1000000, '7')};
  for (const auto& written : cases) {
    CAPTURE(written.substr(0, 30));
    CHECK(parsed(written) == "none");
  }
  CHECK(parsed("0." + std::string(1000000, '0')) == "0");
  CHECK(parsed(std::string(1000000, '0') + "5") == "5");
}

TEST_CASE("integers become normal decimals") {
  CHECK(Decimal(52000).exponent() == 3);
  CHECK(Decimal(52000).integer() == 52000);
  CHECK(Decimal(0) == Decimal());
  CHECK(Decimal(std::numeric_limits<std::int64_t>::min()).text() == "-9223372036854775808");
  CHECK(Decimal(100).is_integer());
  CHECK_FALSE(decimal("2.5").is_integer());
  CHECK(Decimal::make(15, -1) == decimal("1.5"));
  CHECK_FALSE(Decimal::make(1, 308).has_value());
  CHECK(Decimal::make(0, 9999) == Decimal());
}

TEST_CASE("arithmetic is exact or has no result") {
  CHECK(shown(decimal("0.1").plus(decimal("0.2"))) == "0.3");
  CHECK(shown(decimal("1.5").plus(decimal("-1.5"))) == "0");
  CHECK(shown(decimal("999999999999999999").plus(1)) == "1000000000000000000");
  CHECK(shown(decimal("1e30").plus(1)) == "1000000000000000000000000000001");
  CHECK(shown(decimal("1e38").plus(1)) == "none");
  CHECK(shown(decimal("1e38").minus(1)) == std::string(38, '9'));
  CHECK(shown(decimal("175e36").minus(decimal(std::string(38, '9')))) ==
        "75000000000000000000000000000000000001");
  CHECK(shown(decimal("1e30").plus(0)) == "1000000000000000000000000000000");
  CHECK(shown(decimal("5").minus(decimal("7.25"))) == "-2.25");
  CHECK(shown(decimal("2.5").times(1000000)) == "2500000");
  CHECK(shown(decimal("95367431640625").times(1048576)) == "100000000000000000000");
  CHECK(shown(decimal("999999999999999999").times(decimal("999999999999999999"))) ==
        "999999999999999998000000000000000001");
  CHECK(shown(decimal("1e200").times(decimal("1e200"))) == "none");
  CHECK(shown(decimal("12.5").shifted(2)) == "1250");
  CHECK(shown(decimal("12.5").shifted(-3)) == "0.0125");
  CHECK(shown(decimal("1").shifted(2000000000)) == "none");
}

TEST_CASE("decimals are ordered by value, not by form") {
  const std::vector<std::string> ascending = {"-1e300", "-1000.5", "-1000", "-0.1", "0",
                                              "1e-300", "0.0999",  "0.1",   "1",    "999.999",
                                              "1000",   "1e18",    "1e300"};
  for (std::size_t i = 0; i < ascending.size(); ++i)
    for (std::size_t j = 0; j < ascending.size(); ++j)
      CHECK(((decimal(ascending[i]) <=> decimal(ascending[j])) == (i <=> j)));
}

TEST_CASE("the approximation is the nearest double") {
  CHECK(decimal("0.1").approximate() == 0.1);
  CHECK(decimal("-2.5e10").approximate() == -2.5e10);
  CHECK(decimal("1e307").approximate() == 1e307);
}
