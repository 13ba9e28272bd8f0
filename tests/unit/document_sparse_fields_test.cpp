#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "synopse/document/sparse_fields.h"

using namespace synopse;

namespace {

struct Fields {
  std::string name;
  std::vector<int> numbers;
};

}  // namespace

TEST_CASE("fields that few have are as wide as a pointer, and read as empty ones at first") {
  static_assert(sizeof(SparseFields<Fields>) == sizeof(void*));
  SparseFields<Fields> fields;
  CHECK(fields->name.empty());
  CHECK(fields.filled() == nullptr);
  fields.fill().numbers.push_back(7);
  REQUIRE(fields.filled());
  CHECK(fields->numbers == std::vector{7});
  fields.reset();
  CHECK(fields->numbers.empty());
}

TEST_CASE("copies of fields are fields of their own") {
  const SparseFields<Fields> one = Fields{.name = "one"}, none;
  SparseFields<Fields> copy = one;
  copy.fill().name += "!";
  CHECK(one->name == "one");
  CHECK(copy->name == "one!");
  copy = none;
  CHECK(copy.filled() == nullptr);
}
