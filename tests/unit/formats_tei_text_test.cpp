#include <doctest/doctest.h>

#include <string>

#include "synopse/error.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/xml_check.h"

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

TEST_CASE("what pugixml would take is no XML") {
  const std::string_view good[] = {
      "<a/>",
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b='1' c=\"&#x41;\">x &lt; <b/><!-- c --><?p i?></a>\n",
      "\xEF\xBB\xBF<a xmlns:p=\"urn:p\"><p:b p:c=\"1\"/></a>", "<a><![CDATA[<x>]]></a>"};
  for (const auto file : good) CHECK(xml_fault(file) == "");
  const struct {
    std::string_view file, fault;
  } bad[] = {
      {"", "1:1: no root element"},
      {"<a></a>x", "1:8: text outside the root element"},
      {"<a/><b/>", "1:6: a second root element"},
      {"<a><b></a></b>", "1:10: an end tag without its start tag"},
      {"<a b='1' b='2'/>", "an attribute twice"},
      {"<a b='<'/>", "a < in an attribute"},
      {"<a b=1/>", "an attribute without quotation marks"},
      {"<a>x & y</a>", "an & that begins no reference"},
      {"<a>&auml;</a>", "a reference to no character"},
      {"<a>&#1;</a>", "a reference to no character"},
      {"<a>&#xD800;</a>", "a reference to no character"},
      {"<a>&#x110000;</a>", "a reference to no character"},
      {"<a>]]></a>", "]]> in text"},
      {"<a>\n\x01</a>", "2:1: a character that XML forbids"},
      {"<a>\xEF\xBF\xBF</a>", "a character that XML forbids"},
      {"<a>\xFF</a>", "not UTF-8"},
      {"<p:a/>", "a prefix without a namespace"},
      {"<a xmlns:p='u'/><p:b/>", "a second root element"},
      {"<!DOCTYPE a><a/>", "a document type"},
      {"<?xml version=\"1.0\" encoding=\"windows-1252\"?><a/>", "another encoding"},
      {"<?xml version=\"1.1\"?><a/>", "not XML 1.0"},
      {"<a", "a tag that is not closed"},
      {"<a><!-- x", "ends inside markup"},
      {"<a><!-- x -- y --></a>", "-- in a comment"},
      {"<a>", "ends before its elements do"},
  };
  for (const auto& row : bad) {
    CAPTURE(row.file);
    const std::string fault = xml_fault(row.file);
    CAPTURE(fault);
    CHECK(fault.find(row.fault) != fault.npos);
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
