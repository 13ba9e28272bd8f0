#include <doctest/doctest.h>

#include <string>

#include "synopse/extract/known_names.h"
#include "synopse/extract/numbered_texts.h"

using synopse::KnownNames;
using synopse::NumberedTexts;
using synopse::NumberMap;

TEST_CASE("equal texts have one number, and stay where they are") {
  NumberedTexts texts;
  CHECK(texts.number("oslo") == 0);
  const std::string_view first = texts[0];
  for (int i = 0; i < 5000; ++i) texts.number("a name that is not short, number " + std::to_string(i));
  CHECK(texts.number("oslo") == 0);
  CHECK(texts[0].data() == first.data());
  CHECK(texts[4711] == "a name that is not short, number 4710");
  CHECK(texts.find("bergen") == NumberedTexts::kNone);
  CHECK(texts.size() == 5001);
}

TEST_CASE("nothing is said of a number at first") {
  NumberMap map;
  CHECK(map[7] == NumberMap::kNone);
  map.at(7) = 3;
  CHECK(map[7] == 3);
  CHECK(map[6] == NumberMap::kNone);
}

TEST_CASE("a name is known once, by its first word") {
  NumberedTexts texts;
  for (const char* text : {"bo", "alta", "kinn", "tervo"}) texts.number(text);
  KnownNames known(texts, 3);
  const std::uint32_t names[][2] = {{1, 2}, {1, 3}, {1, 2}};
  for (std::uint32_t i = 0; i < 3; ++i) known.add(names[i], i);
  const auto& first = known[known.first(1)];
  CHECK(first.entity == 0);
  CHECK(known.words(first)[1] == 2);
  CHECK(known[first.next].entity == 1);
  CHECK(known[first.next].next == NumberMap::kNone);
  CHECK(known.first(2) == NumberMap::kNone);
  CHECK(known.may_begin("Altas"));
  CHECK(!known.may_begin("Bo"));
}

TEST_CASE("of too many names that begin alike the first are known") {
  NumberedTexts texts;
  for (const char* text : {"bo", "alta"}) texts.number(text);
  KnownNames known(texts, 0);
  for (std::uint32_t i = 0; i < 1000; ++i) {
    const std::uint32_t name[] = {1, i};
    known.add(name, i);
  }
  int found = 0;
  for (auto each = known.first(1); each != NumberMap::kNone; each = known[each].next) ++found;
  CHECK(found == 64);
}
