#include <doctest/doctest.h>

#include <limits>

#include "synopse/document/score.h"

using namespace synopse;

TEST_CASE("a score is as wide as a float, and may be missing") {
  static_assert(sizeof(Score) == sizeof(float));
  Score score;
  CHECK_FALSE(score);
  CHECK(std::optional<float>(score) == std::nullopt);
  score = 0.5F;
  CHECK(*score == 0.5F);
  CHECK(std::optional<float>(score) == 0.5F);
  CHECK(score == Score(0.5F));
  CHECK_FALSE(score == Score());
  score = std::nullopt;
  CHECK(score == Score());
}

TEST_CASE("what is no number is a score, though a bad one") {
  CHECK(Score(std::numeric_limits<float>::quiet_NaN()).has_value());
}
