#include <doctest/doctest.h>

#include "synopse/formats/vertical.h"

using namespace synopse;

TEST_CASE("vertical text: tags, glue, kinds and the outer entity") {
  Document document{.id = "a<1>", .language = "de", .text = "R&D der EU Kommission.\n\nNeu"};
  document.tokens = {{.span = {0, 3}},
                     {.span = {4, 7}},
                     {.span = {8, 10}},
                     {.span = {11, 21}},
                     {.span = {21, 22}, .kind = TokenKind::punct},
                     {.span = {24, 27}}};
  document.sentences = {{{0, 22}, 0, 5}, {{24, 27}, 5, 6}};
  document.entities = {{.span = {8, 21}, .type = "organization"}, {.span = {8, 10}, .type = "place"}};
  std::string out;
  write_vertical(document, out);
  CHECK(out ==
        "<doc id=\"a&lt;1&gt;\" lang=\"de\">\n"
        "<p>\n"
        "<s id=\"a&lt;1&gt;-s1\">\n"
        "R&amp;D\tword\tO\n"
        "der\tword\tO\n"
        "EU\tword\tB-organization\n"
        "Kommission\tword\tI-organization\n"
        "<g/>\n"
        ".\tpunct\tO\n"
        "</s>\n"
        "</p>\n"
        "<p>\n"
        "<s id=\"a&lt;1&gt;-s2\">\n"
        "Neu\tword\tO\n"
        "</s>\n"
        "</p>\n"
        "</doc>\n");
}

TEST_CASE("vertical text of a pair is both documents") {
  const Document de = {.id = "a", .language = "de", .date = "2016-05-04"},
                 en = {.id = "b", .title = "T \"x\""};
  std::string out;
  write_vertical(Pair{.id = "p", .de = &de, .en = &en}, out);
  CHECK(out ==
        "<doc id=\"a\" lang=\"de\" date=\"2016-05-04\">\n</doc>\n"
        "<doc id=\"b\" lang=\"\" title=\"T &quot;x&quot;\">\n</doc>\n");
}

TEST_CASE("texts of vertical files, ours and others'") {
  const ReadFile read = read_vertical(
      "<doc id=\"a&lt;1\" lang=\"de\">\n<p>\n<s>\nR&amp;D\tNN\tr&d\nin\nEU\n<g/>\n.\n</s>\n</p>\n<p>\n<s>\r\n"
      "Ja\tADV\r\n</s>\n</p>\n</doc>\n<text id='b'>\n<\tSYM\nEnde\n</text>\n",
      {});
  CHECK(read.error == "");
  REQUIRE(read.documents.size() == 2);
  CHECK(read.documents[0].document.id == "a<1");
  CHECK(read.documents[0].document.language == "de");
  CHECK(read.documents[0].document.text == "R&D in EU.\n\nJa");
  CHECK(read.documents[1].document.id == "b");
  CHECK(read.documents[1].document.text == "< Ende");
  CHECK(looks_like_vertical("<doc id=\"a\">\n"));
}
