#include <doctest/doctest.h>

#include <string>

#include "synopse/grammar/remembered.h"

using synopse::Remembered;

TEST_CASE("what was kept of a text is found, until it is too much") {
  Remembered<int> lengths(10);
  for (int i = 0; i < 10; ++i) {
    const std::string text(static_cast<std::size_t>(i), 'x');
    CHECK(lengths.find(text) == nullptr);
    CHECK(lengths.keep(text, i) == i);
  }
  for (int i = 0; i < 10; ++i) CHECK(*lengths.find(std::string(static_cast<std::size_t>(i), 'x')) == i);
  CHECK(lengths.is_full());
  lengths.keep("eleven", 6);
  CHECK(lengths.find("x") == nullptr);
  CHECK(*lengths.find("eleven") == 6);
}
