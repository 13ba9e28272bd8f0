#include <doctest/doctest.h>

#include "synopse/align/band.h"
#include "synopse/align/candidates.h"

using namespace synopse;

TEST_CASE("the chain is the longest that goes forward on both sides") {
  std::vector<PairCandidate> pairs;
  for (const auto& [de, en] : {std::pair{0U, 5U}, {1U, 0U}, {2U, 1U}, {3U, 9U}, {4U, 2U}, {5U, 3U}}) {
    pairs.push_back({.de = de, .en = en});
  }
  const auto chain = monotone_chain(pairs);
  REQUIRE(chain.size() == 4);
  CHECK(chain.front().de == 1);
  CHECK(chain.back().en == 3);
  CHECK(monotone_chain({}).empty());
}

TEST_CASE("a pair is sure when both prefer it clearly") {
  const auto pair = [](std::uint32_t de, std::uint32_t en, float score) {
    return PairCandidate{.de = de, .en = en, .coverage = {.weight = 20}, .score = score};
  };
  const auto sure = mutual_best(
      {pair(0, 0, 0.8F), pair(0, 1, 0.3F), pair(1, 0, 0.7F), pair(1, 1, 0.5F), pair(2, 2, 0.9F)}, 3, 3);
  REQUIRE(sure.size() == 1);
  CHECK(sure.front().de == 2);
}

TEST_CASE("a band joins its corners and stays narrow in long documents") {
  for (const auto& [rows, columns] : {std::pair{0U, 0U}, {1U, 0U}, {0U, 7U}, {5000U, 4000U}, {1U, 90000U}}) {
    const Band band = band_around({}, rows, columns);
    REQUIRE(band.low.size() == rows + 1);
    CHECK(band.low.front() == 0);
    CHECK(band.high.back() == columns);
    std::uint64_t cells = 0;
    for (std::size_t row = 0; row <= rows; ++row) {
      CHECK_FALSE(band.low[row] > band.high[row]);
      if (row > 0) CHECK_FALSE(band.low[row] > band.high[row - 1]);
      cells += band.high[row] - band.low[row] + 1;
    }
    CHECK(cells < 300ULL * (rows + 1) + 2ULL * columns);
  }
}
