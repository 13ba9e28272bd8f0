#include <doctest/doctest.h>

#include <algorithm>
#include <pugixml.hpp>
#include <string>

#include "synopse/formats/tables.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tmx.h"
#include "synopse/formats/xces.h"

using namespace synopse;

namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

// Three sentences, of which the last two are one in the other language; letters of one to four bytes, a
// combining mark, markup, quotes, a line break of two characters and a control that XML has no way to write.
struct Example {
  Document de{.id = "a/de", .language = "de", .text = "Ä\u0308 <b>.\r\n😀 \"ja\"; nein, 12.\x01 Ende."};
  Document en{.id = "a/en", .language = "en", .text = "One & two.\tAll."};
  Alignment alignment;

  Example() {
    de.sentences = {{.span = {0, 9}}, {.span = {11, 32}}, {.span = {33, 38}}};
    en.sentences = {{.span = {0, 10}}, {.span = {11, 15}}};
    de.figures = {{.span = {28, 30}, .kind = FigureKind::number, .rule = "de/numbers.rules:3 number"}};
    alignment.links = {{Level::sentence, {0}, {0}, Relation::same, 0.5F, ""},
                       {Level::sentence, {1, 2}, {1}, Relation::partial, 0.25F, "in <part>"},
                       {Level::figure, {0}, {}, Relation::same, 1.0F, ""},
                       {Level::sentence, {2}, {}, Relation::same, 1.0F, ""}};
    alignment.discrepancies = {{Category::missing, Level::figure, 2, {0}, {}, 0.5F, "Only \"12\""}};
  }
  Pair pair() const { return {"p q", &de, &en, &alignment}; }
};

std::string written(std::string (*head)(), void (*write)(const Pair&, std::string&), std::string (*tail)()) {
  std::string out = head();
  const Example example;
  write(example.pair(), out);
  write(example.pair(), out);
  return out + tail();
}

}  // namespace

TEST_CASE("TMX has a unit for each pair of sentences, and what was written comes back") {
  const std::string file = written(tmx_head, write_tmx, tmx_tail);
  pugi::xml_document xml;
  REQUIRE(xml.load_string(file.c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single));
  const pugi::xml_node header = xml.child("tmx").child("header");
  for (const char* required :
       {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"})
    CHECK(header.attribute(required));
  CHECK_FALSE(header.attribute("creationdate"));
  const auto units = xml.child("tmx").child("body").children("tu");
  CHECK(std::distance(units.begin(), units.end()) == 4);
  const pugi::xml_node first = *units.begin(), second = first.next_sibling("tu");
  CHECK(std::string(first.attribute("tuid").value()) == "p q.l1");
  CHECK(std::string(first.child("tuv").attribute("xml:lang").value()) == "de");
  CHECK(std::string(first.child("tuv").child("seg").text().get()) == "Ä\u0308 <b>.");
  CHECK(std::string(second.child("note").text().get()) == "in <part>");
  CHECK(std::string(second.child("tuv").child("seg").text().get()) == "😀 \"ja\"; nein, 12.\uFFFD Ende.");
  CHECK(std::string(second.child("tuv").next_sibling("tuv").child("seg").text().get()) == "All.");
}

TEST_CASE("TMX names the word lists that the user gave") {
  Example example;
  example.alignment.dictionaries = {"a&b.lex"};
  std::string out;
  write_tmx(example.pair(), out);
  CHECK(out.find("<prop type=\"x-dictionary\">a&amp;b.lex</prop>\n<tuv") != std::string::npos);
}

TEST_CASE("XCES points at the sentences of the pair's TEI files") {
  const std::string file = written(xces_head, write_xces, xces_tail);
  pugi::xml_document xml;
  REQUIRE(xml.load_string(file.c_str()));
  const pugi::xml_node group = xml.child("cesAlign").child("linkGrp");
  const Example example;
  const auto files = write_tei_files(example.pair(), {});
  CHECK(files[0].name == group.attribute("fromDoc").value());
  CHECK(files[1].name == group.attribute("toDoc").value());
  const std::string targets = group.child("link").attribute("xtargets").value();
  const std::string de = targets.substr(0, targets.find(';')), en = targets.substr(targets.find(';') + 1);
  CHECK(has(files[0].content, "xml:id=\"" + de + "\""));
  CHECK(has(files[1].content, "xml:id=\"" + en + "\""));
  CHECK(has(file, ".s2 "));
  CHECK(has(file, ";\" certainty=\"1\""));
  CHECK(std::distance(group.children("link").begin(), group.children("link").end()) == 3);
}

TEST_CASE("a table of links quotes what needs it and counts code points") {
  const Example example;
  std::string csv = links_head(TableStyle::csv);
  CHECK(csv ==
        "pair,id,level,relation,score,de_ids,de_start,de_end,de_text,de_rule,en_ids,en_start,en_end,en_text,"
        "en_rule,note\r\n");
  csv.clear();
  write_links(example.pair(), TableStyle::csv, OffsetUnit::code_point, csv);
  CHECK(has(csv, "p q,l1,sentence,same,0.5,s1,0,7,Ä\u0308 <b>.,,s1,0,10,One & two.,,\r\n"));
  CHECK(has(csv, "p q,l2,sentence,partial,0.25,s2 s3,9 28,27 33,\"😀 \"\"ja\"\"; nein, 12.\x01 | Ende.\",,"));
  CHECK(has(csv, "p q,l3,figure,same,1,f1,23,25,12,de/numbers.rules:3 number,,,,,,\r\n"));
}

TEST_CASE("a table with tabs keeps each row on its line") {
  const Example example;
  std::string tsv;
  write_links(example.pair(), TableStyle::tsv, OffsetUnit::code_point, tsv);
  CHECK(std::count(tsv.begin(), tsv.end(), '\n') == 4);
  CHECK(std::count(tsv.begin(), tsv.end(), '\t') == 4 * 15);
  CHECK(has(tsv, "😀 \"ja\"; nein, 12.  | Ende."));
}

TEST_CASE("a table of discrepancies shows the sentences") {
  const Example example;
  std::string csv = discrepancies_head(TableStyle::csv);
  write_discrepancies(example.pair(), TableStyle::csv, OffsetUnit::code_point, csv);
  CHECK(has(csv,
            "\r\np q,d1,missing,l3,figure,0.5,f1,23,25,12,de/numbers.rules:3 number,\"😀 \"\"ja\"\"; nein, "));
  CHECK(csv.ends_with(",,,,,,,\"Only \"\"12\"\"\"\r\n"));
}
