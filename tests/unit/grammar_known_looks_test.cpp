#include <doctest/doctest.h>

#include "synopse/grammar/known_looks.h"

using synopse::KnownLooks;

TEST_CASE("looks are known by list, phase and place, and forgotten by phase") {
  KnownLooks looks(11);
  looks.resize(3);
  CHECK(looks.of(10).at(2, true, true) == KnownLooks::kUnknown);
  KnownLooks::Look next = 0;
  for (std::uint32_t list = 0; list < 3; ++list)
    for (std::size_t phase = 0; phase < 11; ++phase)
      for (const bool first : {false, true})
        for (const bool space : {false, true}) looks.of(phase).at(list, first, space) = next++;
  CHECK(next == 132);
  CHECK(looks.of(2).at(1, true, false) == 54);
  looks.forget(9);
  CHECK(looks.of(9).at(1, true, false) == KnownLooks::kUnknown);
  CHECK(looks.of(10).at(1, false, false) == 84);
  CHECK(looks.of(1).at(2, true, true) == 95);
  looks.clear();
  looks.resize(1);
  CHECK(looks.of(0).at(0, false, false) == KnownLooks::kUnknown);
}
