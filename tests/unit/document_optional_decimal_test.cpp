#include <doctest/doctest.h>

#include <string_view>

#include "synopse/document/optional_decimal.h"

using namespace synopse;

TEST_CASE("a decimal that may be missing is as wide as a pointer, and missing at first") {
  static_assert(sizeof(OptionalDecimal) == sizeof(void*));
  const OptionalDecimal none;
  CHECK_FALSE(none);
  CHECK(std::optional<Decimal>(none) == std::nullopt);
  CHECK(OptionalDecimal(0).has_value());
  CHECK(OptionalDecimal(0)->text() == "0");
}

TEST_CASE("every number comes back, however large or small") {
  for (const std::string_view text :
       {"0", "1", "-1", "0.1", "-2.5", "18014398509481983", "18014398509481984", "-18014398509481985",
        "1e127", "1e128", "1e-128", "1e-129", "1e300", "1e-400", "99999999999999999999999999999999999999"}) {
    CAPTURE(text);
    const auto number = Decimal::parse(text);
    REQUIRE(number);
    OptionalDecimal kept = number;
    CHECK(*kept == *number);
    const OptionalDecimal copy = kept;
    kept = 7;
    CHECK(*copy == *number);
    CHECK(*kept == Decimal(7));
    kept = copy;
    CHECK(kept == copy);
    kept.reset();
    CHECK_FALSE(kept);
    CHECK_FALSE(kept == copy);
  }
}
