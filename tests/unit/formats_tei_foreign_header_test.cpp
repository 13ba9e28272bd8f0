#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/tei_read.h"

using namespace synopse;

namespace {

Document read(std::string_view header, std::string_view tei = "", std::string_view text = "") {
  const ReadFile read = read_foreign_tei("<TEI xmlns='http://www.tei-c.org/ns/1.0'" + std::string(tei) +
                                             "><teiHeader>" + std::string(header) + "</teiHeader><text" +
                                             std::string(text) + "><body><p>x</p></body></text></TEI>",
                                         {});
  REQUIRE(read.error == "");
  return read.documents.front().document;
}

std::string source(std::string_view content) {
  return "<fileDesc><sourceDesc>" + std::string(content) + "</sourceDesc></fileDesc>";
}

}  // namespace

TEST_CASE("a document without a header has its text only") {
  const Document document = read("");
  CHECK(document.id == "");
  CHECK(document.language == "");
  CHECK(document.date == "");
  CHECK(document.title == "");
  CHECK(document.publisher == "");
  CHECK(document.source == "");
}

TEST_CASE("the id is that of the TEI element") { CHECK(read("", " xml:id='sitzung-1'").id == "sitzung-1"); }

TEST_CASE("the language is the nearest to the text") {
  const std::string usage =
      "<profileDesc><langUsage><language ident='fr' usage='20'/><language ident='de-AT' "
      "usage='80'/></langUsage></profileDesc>";
  CHECK(read(usage).language == "de");
  CHECK(read(usage, " xml:lang='eng'").language == "en");
  CHECK(read(usage, " xml:lang='eng'", " xml:lang='ger'").language == "de");
  CHECK(read("", "", " xml:lang='mul'").language == "");
  CHECK(read("<profileDesc><langUsage><language ident='und'/></langUsage></profileDesc>").language == "");
}

TEST_CASE("the date is that of the text before that of the file") {
  const std::string published =
      "<fileDesc><publicationStmt><date when='2031-06-11'>11 June</date></publicationStmt>";
  const std::string both =
      published +
      "<sourceDesc><bibl><title>t</title><date when='2031-05-04T10:00:00'/></bibl></sourceDesc></fileDesc>";
  CHECK(read(published + "</fileDesc>").date == "2031-06-11");
  CHECK(read(both).date == "2031-05-04");
  CHECK(read(both + "<profileDesc><creation><date>2031-05-03</date></creation></profileDesc>").date ==
        "2031-05-03");
  CHECK(read(published + "<sourceDesc><p/></sourceDesc></fileDesc><profileDesc><settingDesc><setting><date "
                         "when-iso='2031-05-05'/></setting></settingDesc></profileDesc>")
            .date == "2031-05-05");
  // A year is no day, and the day of the file's publication is not the text's.
  CHECK(read(both + "<profileDesc><creation><date when='1848'/></creation></profileDesc>").date == "");
  CHECK(read(source("<bibl><date>4. Mai 2031</date></bibl>")).date == "");
  CHECK(read(source("<bibl><date when='2031-02-30'/></bibl>")).date == "");
}

TEST_CASE("the title is the main one in the text's language") {
  const std::string titles =
      "<fileDesc><titleStmt><title type='sub'>Sub</title><title type='main' xml:lang='en'>The\n   "
      "Flood</title>"
      "<title type='main' xml:lang='de'>Das <hi>Hochwasser</hi></title></titleStmt></fileDesc>";
  CHECK(read(titles).title == "The Flood");
  CHECK(read(titles, "", " xml:lang='de-DE'").title == "Das Hochwasser");
}

TEST_CASE("publisher and address are those of the source, else of the file") {
  const std::string published =
      "<fileDesc><publicationStmt><publisher><orgName>Archiv</orgName></publisher>"
      "<idno type='URN'>urn:x</idno><idno type='URL'>https://archiv.example/1</idno></publicationStmt>";
  const Document file = read(published + "</fileDesc>");
  CHECK(file.publisher == "Archiv");
  CHECK(file.source == "https://archiv.example/1");
  const Document both = read(published +
                             "<sourceDesc><bibl><publisher> Neue\nKüste </publisher>"
                             "<ref target='https://kueste.example/a'>a</ref></bibl></sourceDesc></fileDesc>");
  CHECK(both.publisher == "Neue Küste");
  CHECK(both.source == "https://kueste.example/a");
}
