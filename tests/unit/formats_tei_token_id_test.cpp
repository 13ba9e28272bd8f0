#include <doctest/doctest.h>

#include <vector>

#include "synopse/formats/numbers.h"
#include "synopse/formats/tei_token_id.h"

using namespace synopse;

TEST_CASE("the ids of tokens count up, however many digits they have") {
  TokenId id("a.");
  for (int number = 1; number <= 10001; ++number, id.step()) {
    const std::string expected = " xml:id=\"a.t" + std::to_string(number);
    REQUIRE(id.text() == expected);
    std::vector<char> copy(id.room());
    REQUIRE(std::string_view(copy.data(), static_cast<std::size_t>(id.copy(copy.data()) - copy.data())) ==
            expected);
  }
}

TEST_CASE("quick copies hold all of a text") {
  const std::string from = "0123456789abcdefghijklmnopqrstuvwxyz" + std::string(kCopyMargin, '.');
  for (std::size_t size = 0; size <= 36; ++size) {
    std::vector<char> to(size + kCopyMargin + 1);
    CHECK(copy_quickly(to.data(), from.data(), size) == to.data() + size);
    CHECK(std::string_view(to.data(), size) == from.substr(0, size));
  }
  char to[32];
  CHECK(QuickText<8>("</pc>").copy(to) == to + 5);
  CHECK(QuickText<8>("</pc>").text() == "</pc>");
  CHECK(std::string_view(to, 5) == "</pc>");
}

TEST_CASE("numbers are written with all their digits") {
  for (const std::size_t number :
       {std::size_t{0}, std::size_t{9}, std::size_t{10}, std::size_t{99}, std::size_t{100}, std::size_t{9999},
        std::size_t{10000}, std::size_t{123456789}, static_cast<std::size_t>(-1)}) {
    char digits[kLongestNumber];
    CHECK(std::string_view(digits, static_cast<std::size_t>(write_number(digits, number) - digits)) ==
          std::to_string(number));
  }
}
