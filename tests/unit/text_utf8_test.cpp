#include <doctest/doctest.h>

#include <string>

#include "synopse/text/utf8.h"

using namespace synopse;
using namespace std::string_literals;

TEST_CASE("decoding repairs one replacement for every maximal subpart") {
  struct Case {
    std::string bytes, text;
    std::size_t repaired;
  };
  const Case cases[] = {
      {"", "", 0},
      {"gr\xC3\xBC\xC3\x9F", "grüß", 0},
      {"\xEF\xBB\xBF"
       "a",
       "a", 0},
      {"a\x80z", "a\uFFFDz", 1},
      {"\xC0\xAF", "\uFFFD\uFFFD", 2},            // overlong
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", 3},  // a surrogate
      {"\xE2\x82"
       "a",
       "\uFFFD"
       "a",
       1},                            // cut short: one subpart
      {"\xF0\x9F\x98", "\uFFFD", 1},  // cut short by the end
      {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD", 4},
      {"12345678\xFF", "12345678\uFFFD", 1},
  };
  for (const Case& c : cases) {
    const Decoded result = decoded(c.bytes);
    CAPTURE(c.text);
    CHECK(result.text == c.text);
    CHECK(result.repaired == c.repaired);
    CHECK(result.encoding == "UTF-8");
    CHECK(is_valid_utf8(result.text));
  }
}

TEST_CASE("a byte order mark decides") {
  struct Case {
    std::string bytes, encoding, text;
    std::size_t repaired;
  };
  const Case cases[] = {
      {"\xFF\xFE"
       "a\0\xE4\0"s,
       "UTF-16LE", "aä", 0},
      {"\xFE\xFF"
       "\0a\0\xE4"s,
       "UTF-16BE", "aä", 0},
      {"\xFF\xFE\x3D\xD8\x00\xDE"s, "UTF-16LE", "😀", 0},
      {"\xFF\xFE\x3D\xD8"
       "a\0"s,
       "UTF-16LE",
       "\uFFFD"
       "a",
       1},
      {"\xFF\xFE"
       "a\0b"s,
       "UTF-16LE", "a\uFFFD", 1},
      {"\xFF\xFE\0\0"
       "a\0\0\0"s,
       "UTF-32LE", "a", 0},
      {"\0\0\xFE\xFF"
       "\0\0\0a"s,
       "UTF-32BE", "a", 0},
      {"\0\0\xFE\xFF"
       "\0\x11\0\0"s,
       "UTF-32BE", "\uFFFD", 1},
  };
  for (const Case& c : cases) {
    const Decoded result = decoded(c.bytes);
    CAPTURE(c.encoding);
    CHECK(result.encoding == c.encoding);
    CHECK(result.text == c.text);
    CHECK(result.repaired == c.repaired);
  }
}

TEST_CASE("named encodings") {
  CHECK(decoded("caf\xE9", "windows-1252").text == "café");
  CHECK(decoded("\x80 5", "cp1252").text == "€ 5");
  CHECK(decoded("a\xFF", "utf-8").repaired == 1);
  CHECK(decoded("a", "no-such-encoding").encoding.empty());
  CHECK(decoded("a", "").encoding.empty());
  const std::string long_text(10000, '\xE4');
  CHECK(decoded(long_text, "ISO-8859-1").text.size() == 20000);
  CHECK(decoded("\x3D\xD8\x00\xDE"s, "UTF-16LE").text == "😀");
}

TEST_CASE("code points forwards and backwards") {
  const std::string text = "aä€😀";
  std::size_t at = 0;
  for (const char32_t expected : {U'a', U'ä', U'€', U'😀'}) {
    const CodePoint c = code_point_at(text, at);
    CHECK(c.value == expected);
    at += c.size;
    CHECK(code_point_before(text, at).value == expected);
    CHECK(code_point_before(text, at).size == c.size);
  }
  CHECK(code_point_at(text, at).size == 0);
  CHECK(code_point_before(text, 0).size == 0);
}

TEST_CASE("offsets round-trip") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += i % 7 == 0 ? "😀" : i % 3 == 0 ? "€ß" : "word ";
  for (const std::string& each : {text, std::string(500, 'x'), std::string(), "ä"s}) {
    const CodePoints points(each);
    std::uint32_t count = 0;
    for (std::uint32_t at = 0; at < each.size();) {
      CHECK(points.at_byte(at) == count);
      CHECK(points.to_byte(count) == at);
      at += code_point_at(each, at).size;
      ++count;
    }
    CHECK(points.count() == count);
    CHECK(points.at_byte(static_cast<std::uint32_t>(each.size())) == count);
    CHECK(points.to_byte(count + 5) == each.size());
  }
}

TEST_CASE("what an encoding can say goes back to it") {
  CHECK(encoded("\xC3\xA4\xE2\x82\xAC", "windows-1252") == "\xE4\x80");
  CHECK(encoded("a\xF0\x9F\x98\x80", "UTF-16LE") == std::string("a\0\x3D\xD8\0\xDE", 6));
  CHECK(encoded("", "ISO-8859-1") == "");
  CHECK_FALSE(encoded("\xE2\x82\xAC", "ISO-8859-1"));
  CHECK_FALSE(encoded("a", "x-nope"));
}
