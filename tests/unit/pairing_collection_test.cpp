#include <doctest/doctest.h>

#include "pairing_fixture.h"

using namespace synopse;

TEST_CASE("keys are numbered in the order in which they come") {
  KeyTable table;
  for (std::uint32_t i = 0; i < 20'000; ++i) CHECK(table.number(Key{i} * 0x9E3779B97F4A7C15ULL) == i);
  CHECK(table.number(Key{77} * 0x9E3779B97F4A7C15ULL) == 77);
  CHECK(table.number(0) == 0);  // a key like any other
  CHECK(table.size() == 20'000);
}

TEST_CASE("a term is as common as its most common use") {
  Collection collection;
  const std::vector<DocumentTerm> once = {{.key = 5, .count = 1, .rarity = Rarity::name}};
  const std::vector<DocumentTerm> again = {{.key = 5, .count = 0.001F, .rarity = Rarity::known}};
  collection.add(Side::de, "2031-05-04", once);
  collection.add(Side::en, "some day", again);
  CHECK(collection.terms() == 1);
  CHECK(collection.rarities()[0] == Rarity::known);
  CHECK(collection.shelf(Side::de).days[0] != kNoDay);
  CHECK(collection.shelf(Side::en).days[0] == kNoDay);
  CHECK(collection.shelf(Side::en).counts[0] == 1);
}

TEST_CASE("a long document keeps what tells most") {
  std::vector<DocumentTerm> terms;
  for (Key key = 1; key <= 5000; ++key)
    terms.push_back({key, 1, key % 100 == 0 ? Rarity::name : Rarity::common});
  Collection collection;
  collection.add(Side::de, "", terms);
  const DocumentShelf& shelf = collection.shelf(Side::de);
  CHECK(shelf.terms.size() < 2000);
  std::size_t names = 0;
  for (const std::uint32_t term : shelf.terms) names += collection.rarities()[term] == Rarity::name ? 1 : 0;
  CHECK(names == 50);
}
