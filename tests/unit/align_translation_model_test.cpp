#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "synopse/align/translation_model.h"

using namespace synopse;

namespace {

// German word n is English word n; word 0 stands in every sentence, and every third sentence has noise.
void add_sentences(NumberedSentences& de, NumberedSentences& en, std::uint32_t words) {
  for (std::uint32_t s = 0; s < 200; ++s) {
    const std::uint32_t a = 1 + s % words, b = 1 + (s * 7 + 3) % words, c = 1 + (s / words * 5 + s) % words;
    de.add(std::vector<std::uint32_t>{0, a, b, c});
    en.add(std::vector<std::uint32_t>{c, s % 3 == 0 ? words + 1 + s : b, a, 0});
  }
}

float strength(const std::vector<LearnedPair>& pairs, std::uint32_t de, std::uint32_t en) {
  const auto hit = std::find_if(pairs.begin(), pairs.end(),
                                [&](const auto& each) { return each.de == de && each.en == en; });
  return hit == pairs.end() ? 0 : hit->strength;
}

}  // namespace

TEST_CASE("words that keep meeting stand for each other") {
  NumberedSentences de, en;
  add_sentences(de, en, 20);
  const auto pairs = learned_pairs(de, en, 0.1F);
  for (std::uint32_t word = 1; word <= 20; ++word) {
    CAPTURE(word);
    CHECK(strength(pairs, word, word) > 0.5F);
    CHECK(strength(pairs, word, word) <= 1.0F);
    CHECK(strength(pairs, word, 1 + word % 20) < 0.3F);
  }
  CHECK(std::is_sorted(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
    return a.de != b.de ? a.de < b.de : a.strength > b.strength;
  }));
}

TEST_CASE("what meets once tells nothing, and nothing is learned of nothing") {
  NumberedSentences de, en;
  CHECK(learned_pairs(de, en, 0.1F).empty());
  de.add({});
  en.add({});
  de.add(std::vector<std::uint32_t>{3, 3});
  en.add(std::vector<std::uint32_t>{5});
  CHECK(de.count(3) == 1);
  CHECK(learned_pairs(de, en, 0.1F).empty());
}
