#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "synopse/extract/stances_order.h"

using synopse::Span;
using synopse::Stance;

TEST_CASE("stances of equal keys stay as they stand, like in a stable sort") {
  std::mt19937 random(7);
  for (std::uint32_t size = 0; size < 60; ++size) {
    std::vector<Stance> stances(size);
    for (std::uint32_t i = 0; i < size; ++i) {
      stances[i].span = {static_cast<std::uint32_t>(random() % 9), 10};
      stances[i].kind = std::to_string(i);
    }
    std::vector<Stance> wanted = stances;
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Stance& a, const Stance& b) { return a.span < b.span; });
    synopse::sort_stances(stances, [](const Stance& stance) { return stance.span; });
    for (std::uint32_t i = 0; i < size; ++i) CHECK(stances[i].kind == wanted[i].kind);
  }
}
