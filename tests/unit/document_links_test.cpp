#include <doctest/doctest.h>

#include "synopse/document/links.h"

using namespace synopse;

TEST_CASE("names of levels, relations and categories read back") {
  for (const auto value : {Level::sentence, Level::entity, Level::figure, Level::stance})
    CHECK(level(name(value)) == value);
  for (const auto value : {Relation::same, Relation::partial, Relation::contradicts})
    CHECK(relation(name(value)) == value);
  for (const auto value : {Category::value, Category::unit, Category::time, Category::precision,
                           Category::entity, Category::holder, Category::polarity, Category::missing})
    CHECK(category(name(value)) == value);
  CHECK(!level("word"));
  CHECK(!relation(""));
  CHECK(!category("Value"));
}

TEST_CASE("the prefix of an id tells the level") {
  CHECK(id_prefix(Level::sentence) == "s");
  CHECK(id_prefix(Level::entity) == "e");
  CHECK(id_prefix(Level::figure) == "f");
  CHECK(id_prefix(Level::stance) == "st");
}
