#include "synopse/pairing/pairing.h"

#include <doctest/doctest.h>

#include "pairing_fixture.h"

using namespace synopse;

namespace {

using Told = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Told told(std::vector<DocumentPair> pairs, const PairingOptions& options) {
  Told found;
  for (const DocumentPair& pair : best_pairs(std::move(pairs), options)) found.emplace_back(pair.de, pair.en);
  return found;
}

const std::vector<DocumentPair> kPairs = {{0, 0, 0.7F}, {0, 1, 0.9F}, {0, 2, 0.8F},
                                          {1, 1, 0.6F}, {1, 3, 0.3F}, {2, 3, 0.4F}};

}  // namespace

TEST_CASE("pairs are told by German document, best first, down to the score that was asked for") {
  CHECK(told(kPairs, {}) == Told{{0, 1}, {0, 2}, {0, 0}, {1, 1}});
  CHECK(told(kPairs, {.min_score = 0.85F}) == Told{{0, 1}});
  CHECK(told({}, {}).empty());
}

TEST_CASE("a pair is told when it is among the best of either document, or of both") {
  CHECK(told(kPairs, {.min_score = 0, .best = 1}) == Told{{0, 1}, {0, 2}, {0, 0}, {1, 1}, {2, 3}});
  CHECK(told(kPairs, {.min_score = 0, .mutual = true}) == Told{{0, 1}, {2, 3}});
}

TEST_CASE("a score grows with the likeness and falls with what is usual") {
  const float sure = pair_score({.cosine = 0.6F, .de_usual = 0.3F, .en_usual = 0.3F});
  CHECK(sure > 0.9F);
  CHECK(pair_score({.cosine = 0.3F, .de_usual = 0.3F, .en_usual = 0.3F}) < sure);
  CHECK(pair_score({.cosine = 0.6F, .de_usual = 0.6F, .en_usual = 0.3F}) < sure);
  CHECK(pair_score({.cosine = 0, .de_usual = 0, .en_usual = 0}) < 0.05F);
}

TEST_CASE("two documents alone are no pair for want of others") {
  Collection strangers, kin;
  test::add(strangers, Side::de, {"a", "b", "c", "d", "e", "f", "g", "h"});
  test::add(strangers, Side::en, {"a", "s", "t", "u", "v", "w", "x", "y"});
  CHECK(pair_documents(strangers, {}).empty());
  test::add(kin, Side::de, {"a", "b", "c", "d", "e", "f", "g", "h"});
  test::add(kin, Side::en, {"a", "b", "c", "d", "e", "w", "x", "y"});
  CHECK(pair_documents(kin, {}).size() == 1);
}

TEST_CASE("several reports of one event are all told") {
  Collection collection;
  for (const char* own : {"p", "q"}) {
    test::add(collection, Side::de, {"a", "b", "c", "d", "e", own});
    test::add(collection, Side::en, {"a", "b", "c", "d", "e", own});
    test::add(collection, Side::en, {"k", "l", "m", own});
  }
  const auto pairs = pair_documents(collection, {});
  REQUIRE(pairs.size() == 4);
  CHECK(pairs[0].en == 0);
  CHECK(pairs[1].en == 2);
}
