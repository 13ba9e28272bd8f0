#include <doctest/doctest.h>

#include "synopse/text/breaks.h"

using namespace synopse;

TEST_CASE("words of scripts without blanks") {
  WordBreaker breaker;
  CHECK(breaker.word_ends("").empty());
  CHECK(breaker.word_ends("中国") == std::vector<std::uint32_t>{6});
  CHECK(breaker.word_ends("สวัสดีครับ") == std::vector<std::uint32_t>{18, 30});
  const std::vector<std::uint32_t> ends = breaker.word_ends("これは本です");
  REQUIRE(!ends.empty());
  CHECK(ends.size() > 1);
  CHECK(ends.back() == 18);
}
