#include <doctest/doctest.h>

#include "synopse/formats/tei.h"
#include "synopse/formats/xml.h"

using namespace synopse;

TEST_CASE("text of the body is escaped, and controls are named") {
  const struct {
    std::string_view text, xml;
  } cases[] = {
      {"a < b & c > d", "a &lt; b &amp; c &gt; d"},
      {"\"'\t\n", "\"'\t\n"},
      {"\r\n", "&#13;\n"},
      {"x\x0Cy", "x<g type=\"control\" n=\"U+000C\">&#xFFFD;</g>y"},
      {std::string_view("\0", 1), "<g type=\"control\" n=\"U+0000\">&#xFFFD;</g>"},
      {"\xEF\xBF\xBE", "<g type=\"control\" n=\"U+FFFE\">&#xFFFD;</g>"},
      {"\xEF\xBF\xBF", "<g type=\"control\" n=\"U+FFFF\">&#xFFFD;</g>"},
      {"\xEF\xBF\xBD\xEF\xBB\xBF\x7F", "\xEF\xBF\xBD\xEF\xBB\xBF\x7F"},
      {"", ""},
  };
  for (const auto& row : cases) {
    std::string out, pieces;
    {
      Appender appender(out), by_piece(pieces);
      append_exact_text(appender, row.text);
      EscapedText text(row.text);
      for (std::uint32_t end = 0; end <= row.text.size(); ++end)
        if (end == row.text.size() || (static_cast<unsigned char>(row.text[end]) & 0xC0) != 0x80)
          text.append_to(by_piece, end);
    }
    CHECK(out == row.xml);
    CHECK(pieces == row.xml);
  }
}

TEST_CASE("what is special is found wherever it stands") {
  for (const std::string_view special : {"&", "<", ">", "\r", "\x1F", "\xEF\xBF\xBF"})
    for (std::size_t before = 0; before < 40; ++before) {
      const std::string text = std::string(before, 'a') + std::string(special) + std::string(40, '\xC3');
      std::string out;
      {
        Appender appender(out);
        EscapedText escaped(text);
        CHECK(escaped.plain_end() == before);
        escaped.append_to(appender, static_cast<std::uint32_t>(before + special.size()));
      }
      std::string whole;
      {
        Appender appender(whole);
        append_exact_text(appender, text.substr(0, before + special.size()));
      }
      CHECK(out == whole);
    }
}

TEST_CASE("elsewhere a control is U+FFFD") {
  std::string text, attribute;
  append_xml_text(text, "a\x01&");
  CHECK(text == "a\xEF\xBF\xBD&amp;");
  append_attribute(attribute, "n", "\"\t\n\r\x02<");
  CHECK(attribute == " n=\"&quot;&#9;&#10;&#13;\xEF\xBF\xBD&lt;\"");
}

TEST_CASE("words of TEI have no blanks") {
  CHECK(xml_word("registered voters") == "registered_voters");
  CHECK(xml_word("km/h") == "km/h");
  for (const std::string_view text : {"", "a", "km/h", "m²", "€", "a b", "a\xC2\xA0", "\x7F", "\t", "ä ö"})
    CHECK(is_xml_word(text) == (xml_word(text) == text));
  CHECK(xml_word("m²") == "m²");
  CHECK(xml_word("€") == "€");
  CHECK(xml_word("a\xC2\xA0\xE2\x80\x8F"
                 "b") == "a__b");
}

TEST_CASE("only language tags are languages") {
  CHECK(xml_language("de") == "de");
  CHECK(xml_language("de-CH-1996") == "de-CH-1996");
  CHECK(xml_language("") == "und");
  CHECK(xml_language("d e") == "und");
  CHECK(xml_language("de-") == "und");
  CHECK(xml_language("1a") == "und");
}

TEST_CASE("paths keep to letters that a URI has") {
  CHECK(percent_encoded("a b/ü%.xml") == "a%20b%2F%C3%BC%25.xml");
}

TEST_CASE("an id becomes a name of XML that no other id has") {
  CHECK(xml_name("doc-1.a_b") == "doc-1.a_b");
  CHECK(xml_name("9-a") == "_9-a");
  CHECK(xml_name("a b").starts_with("a_b-"));
  CHECK(xml_name("a b").size() == 10);
  CHECK(xml_name("a b") != xml_name("a/b"));
  CHECK(xml_name("_9-a") != xml_name("9-a"));
  CHECK(xml_name("é").starts_with("__-"));
  CHECK(xml_name("").starts_with("_-"));
}
