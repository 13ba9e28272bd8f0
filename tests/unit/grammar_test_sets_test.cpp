#include <doctest/doctest.h>

#include "synopse/grammar/test_sets.h"

using namespace synopse;

namespace {

std::uint32_t look(Looks& looks, std::vector<Tag> tags) {
  return looks.number(tags, false, false, std::vector<bool>(40, true));
}

}  // namespace

TEST_CASE("an item passes a set of tests if it can go one of its ways") {
  Looks looks;
  TestSets sets(40);
  const TestSets::Number set = sets.number({{{20, 21}, {}}, {{22}, {23}}});
  for (int round = 0; round < 2; ++round) {  // the second time from memory
    CHECK(sets.passes(set, look(looks, {20, 21, 30}), looks));
    CHECK_FALSE(sets.passes(set, look(looks, {20}), looks));
    CHECK(sets.passes(set, look(looks, {22}), looks));
    CHECK_FALSE(sets.passes(set, look(looks, {22, 23}), looks));
    CHECK_FALSE(sets.passes(set, look(looks, {}), looks));
  }
}

TEST_CASE("sets of the same ways are one, and wider ways stand for narrower ones") {
  TestSets sets(40);
  const TestSets::Number set = sets.number({{{20}, {}}});
  CHECK(sets.number({{{20}, {}}, {{20, 21}, {}}, {{20}, {22}}, {{20}, {}}}) == set);
  CHECK(sets.number({{{21}, {}}}) != set);
  CHECK(sets.number({{{20}, {}}, {{}, {}}}) == TestSets::kAnything);
}

TEST_CASE("a set without ways lets nothing pass, and one of very many anything") {
  Looks looks;
  TestSets sets(2000);
  CHECK_FALSE(sets.passes(sets.number({}), look(looks, {20}), looks));
  std::vector<TestWay> many;
  for (Tag tag = 20; tag < 1500; ++tag) many.push_back({{tag}, {}});
  CHECK(sets.passes(sets.number(many), look(looks, {19}), looks));
}

TEST_CASE("looks that get other numbers are asked anew, and many looks do not disturb one another") {
  Looks looks, others;
  TestSets sets(40);
  const TestSets::Number set = sets.number({{{20}, {}}});
  CHECK(sets.passes(set, look(looks, {20}), looks));
  sets.forget_looks();
  CHECK_FALSE(sets.passes(set, look(others, {21}), others));
  sets.forget_looks();
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t bits = 0; bits < 1U << 15; ++bits) {
    std::vector<Tag> tags;
    for (Tag tag = 0; tag < 15; ++tag)
      if ((bits >> tag & 1U) != 0) tags.push_back(static_cast<Tag>(tag + 20));
    numbers.push_back(look(looks, tags));
    CHECK(sets.passes(set, numbers.back(), looks) == ((bits & 1U) != 0));
  }
  for (std::uint32_t bits = 0; bits < 1U << 15; bits += 7)
    CHECK(sets.passes(set, numbers[bits], looks) == ((bits & 1U) != 0));
}
