#include <doctest/doctest.h>

#include "pairing_fixture.h"
#include "synopse/pairing/search.h"

using namespace synopse;

namespace {

struct Shelves {
  explicit Shelves(const Collection& collection)
      : weights(term_weights(collection)),
        de(collection.shelf(Side::de), weights, Side::de),
        en(collection.shelf(Side::en), weights, Side::en) {}

  // The English documents nearest to a German one, all by the order in which they were added.
  std::vector<std::uint32_t> nearest(std::uint32_t german, std::optional<std::int32_t> window = {}) {
    Search search(en, weights.weights.size());
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < de.size(); ++i) {
      if (de.original(i) != german) continue;
      for (const Near& near : search.nearest(de, i, 10, window)) found.push_back(en.original(near.document));
    }
    return found;
  }

  TermWeights weights;
  VectorShelf de, en;
};

using Found = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("the nearest share most, and of equals the first comes first") {
  Collection collection;
  test::add(collection, Side::de, {"a", "b", "c"});
  test::add(collection, Side::en, {"a", "x", "y"});
  test::add(collection, Side::en, {"a", "b", "x"});
  test::add(collection, Side::en, {"a", "x", "y"});
  test::add(collection, Side::en, {"z"});
  CHECK(Shelves(collection).nearest(0) == Found{1, 0, 2});
}

TEST_CASE("a window leaves out documents that are too far away, and none without a date") {
  Collection collection;
  test::add(collection, Side::de, {"a", "b"}, "2031-05-04");
  test::add(collection, Side::de, {"a", "b"});
  test::add(collection, Side::en, {"a", "b"}, "2031-05-09");
  test::add(collection, Side::en, {"a"}, "2031-05-06");
  test::add(collection, Side::en, {"b"});
  test::add(collection, Side::en, {"a", "b"}, "2030-05-04");
  Shelves shelves(collection);
  CHECK(shelves.nearest(0, 2) == Found{1, 2});
  CHECK(shelves.nearest(0, 5) == Found{0, 1, 2});
  CHECK(shelves.nearest(1, 2) == Found{0, 3, 1, 2});
  CHECK(shelves.nearest(0) == Found{0, 3, 1, 2});
}

TEST_CASE("a search of many documents reads rare terms first and finds what reading all would find") {
  Collection collection;
  test::add(collection, Side::de, {"a", "b", "c", "d", "rare", "scarce"});
  for (int i = 0; i < 30'000; ++i) {
    const std::string own = "w" + std::to_string(i);
    test::add(collection, Side::en, {"a", "b", "c", own});
  }
  test::add(collection, Side::en, {"a", "b", "c", "d", "rare"});
  test::add(collection, Side::en, {"a", "scarce"});
  CHECK(Shelves(collection).nearest(0).front() == 30'000);
  CHECK(Shelves(collection).nearest(0)[1] == 30'001);
}
