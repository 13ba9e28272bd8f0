#include <doctest/doctest.h>

#include <string>

#include "synopse/document/text_cache.h"

using synopse::SharedText;
using synopse::TextCache;

TEST_CASE("equal texts become one, and stay what they are") {
  TextCache cache;
  SharedText first("Kilometer"), second("Kilometer"), other("Meile"), none;
  for (SharedText* text : {&first, &second, &other, &none}) cache.share(*text);
  CHECK(first.c_str() == second.c_str());
  CHECK(first == "Kilometer");
  CHECK(other == "Meile");
  CHECK(none.empty());
}

TEST_CASE("a text that is here already is not made once more") {
  TextCache cache;
  const SharedText first = cache.text("Kilometer"), second = cache.text("Kilometer");
  CHECK(first == "Kilometer");
  CHECK(first.c_str() == second.c_str());
  CHECK(cache.text("Meile") == "Meile");
  CHECK(cache.text("").empty());
  CHECK(cache.text(std::string(1000, 'x')) == std::string(1000, 'x'));
}

TEST_CASE("any number of texts may follow one another") {
  TextCache cache;
  for (int i = 0; i < 5000; ++i) {
    const std::string written = std::to_string(i);
    SharedText text(written), again(written);
    cache.share(text);
    cache.share(again);
    CHECK(text == written);
    CHECK(text.c_str() == again.c_str());
  }
}
