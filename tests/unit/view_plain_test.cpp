#include <doctest/doctest.h>

#include "synopse/view/plain.h"

using namespace synopse::view;

TEST_CASE("the text of strangers does nothing on a terminal") {
  CHECK(plain("\x1b[31mred\x1b[0m \x1b]0;title\x07") == "␛[31mred␛[0m ␛]0;title␇");
  CHECK(plain("bell\x07 delete\x7F null\x01") == "bell␇ delete␡ null␁");
  CHECK(plain("\xC2\x9B"
              "2J") ==
        "\xEF\xBF\xBD"
        "2J");  // CSI as one control character
  CHECK(plain("a\xE2\x80\xAE"
              "b\xE2\x81\xA6"
              "c\xE2\x80\x8F") == "abc");  // what reorders a line
  CHECK(plain("Donau\xC2\xAD"
              "dampf") == "Donaudampf");  // a soft hyphen
  CHECK(plain("a\xF3\xA0\x81\x81"
              "b") == "ab");  // a tag
}

TEST_CASE("white space is one blank") {
  CHECK(plain("a\n\tb\r\n c") == "a b c");
  CHECK(plain("a\xE2\x80\xA8"
              "b\xC2\x85"
              "c") == "a b c");  // separators of lines
  CHECK(plain("").empty());
}

TEST_CASE("what belongs to letters stays") {
  CHECK(plain("u\xCC\x88 👩‍🔬 🇩🇪 ❤️ Straße 東京") ==
        "u\xCC\x88 👩‍🔬 🇩🇪 ❤️ Straße 東京");
  std::string heap = "Z";
  for (int mark = 0; mark < 1000; ++mark) heap += "\xCC\x88";
  CHECK(plain(heap).size() < 40);
}
