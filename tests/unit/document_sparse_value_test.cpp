#include <doctest/doctest.h>

#include <string>

#include "synopse/document/sparse_value.h"

using namespace synopse;

TEST_CASE("a sparse value is missing until it is given, and again when it is reset") {
  SparseValue<std::string> value;
  CHECK_FALSE(value.has_value());
  CHECK_FALSE(std::optional<std::string>(value).has_value());
  value = "one";
  REQUIRE(value.has_value());
  CHECK(*value == "one");
  CHECK(value->size() == 3);
  value.reset();
  CHECK_FALSE(value);
  value = std::optional<std::string>("two");
  CHECK(std::optional<std::string>(value) == "two");
  value = std::nullopt;
  CHECK_FALSE(value);
}

TEST_CASE("copies of a sparse value are values of their own") {
  const SparseValue<std::string> none, one = std::string("one");
  SparseValue<std::string> copy = one;
  CHECK(copy == one);
  *copy += "!";
  CHECK(*one == "one");
  CHECK_FALSE(copy == one);
  CHECK_FALSE(none == one);
  copy = none;
  CHECK(copy == none);
}
