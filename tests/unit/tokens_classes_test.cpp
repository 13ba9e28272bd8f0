#include <doctest/doctest.h>

#include "synopse/text/utf8.h"
#include "synopse/tokens/classes.h"
#include "synopse/tokens/classify.h"

using namespace synopse;

TEST_CASE("the generated tables agree with ICU for every code point") {
  int wrong = 0;
  for (char32_t c = 0; c < 0x110000; ++c) wrong += class_of(c) != classify(c) ? 1 : 0;
  CHECK(wrong == 0);
}

TEST_CASE("characters are looked up from their bytes") {
  for (const char32_t c : {U'a', U'9', U' ', U'ß', U'\u0301', U'߿', U'„', U'中', U'\u3042', U'ก',
                           U'\U0001F600', U'\U0010FFFF'}) {
    CAPTURE(static_cast<std::uint32_t>(c));
    std::string text;
    append_utf8(text, c);
    const auto size = static_cast<std::uint32_t>(text.size());
    CHECK(character_at(text, 0).kind == classify(c));
    CHECK(character_at(text, 0).size == size);
    CHECK(character_before(text, size).kind == classify(c));
    CHECK(character_before(text, size).size == size);
  }
  CHECK(character_at("", 0).size == 0);
  CHECK(character_before("x", 0).size == 0);
}
