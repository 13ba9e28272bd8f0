#include <doctest/doctest.h>

#include <string>

#include "synopse/grammar/known_values.h"

using synopse::KnownValues;

TEST_CASE("values are known by what was asked, and that there is none is one") {
  KnownValues known;
  CHECK(known.find("five") == nullptr);
  CHECK(known.keep("five", "5") == "5");
  known.keep("cinq", "5");
  known.keep("much", std::nullopt);
  CHECK(*known.find("five") == "5");
  CHECK(known.find("five") == known.find("cinq"));
  CHECK(known.find("much") != nullptr);
  CHECK_FALSE(known.find("much")->has_value());
}

TEST_CASE("too many values are forgotten") {
  KnownValues known(100);
  for (int i = 0; i < 150; ++i) CHECK(known.keep("key " + std::to_string(i), std::to_string(i)).has_value());
  CHECK(known.find("key 99") == nullptr);
  CHECK(*known.find("key 100") == "100");
}
