#include <doctest/doctest.h>

#include <string>

#include "synopse/error.h"
#include "synopse/formats/tei.h"

using namespace synopse;

namespace {

std::string file_of(std::string text) {
  const Document document{.id = "a", .language = "en", .text = std::move(text)};
  std::string file;
  write_tei(document, file);
  return file;
}

std::string replaced(std::string file, std::string_view from, std::string_view to) {
  const std::size_t at = file.find(from);
  REQUIRE(at != file.npos);
  return file.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("the text comes back byte for byte") {
  const std::string texts[] = {"",
                               " \n ",
                               "a\r\nb\rc\n",
                               std::string("\0 \x0B \xEF\xBF\xBE", 7),
                               "]]> &amp; <b>",
                               "e\xCC\x81 \xC2\xA0\xE2\x80\xA8\xF0\x9F\x98\x80"};
  for (const auto& text : texts) CHECK(tei_text(file_of(text)) == text);
}

TEST_CASE("a file that is not ours is refused") {
  const std::string good = file_of("Four words stand here.");
  const std::string bad[] = {
      "",
      "no XML",
      "<TEI/>",
      "<html><body>x</body></html>",
      replaced(good, "Four", "Five"),
      replaced(good, "http://www.tei-c.org/ns/1.0", "urn:x"),
      replaced(good, "</body>", ""),
      replaced(good, "Four", "<g type=\"control\" n=\"U+0041\">x</g>our"),
      good.substr(0, good.size() / 2),
      good + good,
  };
  for (const auto& file : bad) {
    CAPTURE(file);
    CHECK_THROWS_AS(tei_text(file), Error);
  }
}

TEST_CASE("deep nesting is no danger") {
  constexpr std::size_t kDepth = 100'000;
  std::string deep;
  for (std::size_t i = 0; i < kDepth; ++i) deep += "<hi>";
  deep += "x";
  for (std::size_t i = 0; i < kDepth; ++i) deep += "</hi>";
  CHECK(tei_text(replaced(file_of("x"), ">x<", ">" + deep + "<")) == "x");
}
