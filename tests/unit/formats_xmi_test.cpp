#include <doctest/doctest.h>

#include "formats_random.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/xmi.h"
#include "synopse/formats/xml_check.h"

using namespace synopse;
using namespace synopse::test;

namespace {

std::string jsonl(const Document& document) {
  std::string line;
  write_jsonl(document, line);
  return line;
}

std::string xmi(const Document& document) {
  std::string file;
  write_xmi(document, file);
  return file;
}

// XML has no words for controls outside of the text.
template <class Text>
void replace_control(Text& given) {
  std::string text(given);
  for (const std::string control : {"\x02", "\xEF\xBF\xBE"})
    for (std::size_t at = text.find(control); at != std::string::npos; at = text.find(control, at))
      text.replace(at, control.size(), "\uFFFD");
  given = text;
}

Document random_document(std::uint64_t seed) {
  Document document = RandomDocument(seed).make();
  for (std::string* text : {&document.title, &document.publisher}) replace_control(*text);
  for (Entity& entity : document.entities) {
    replace_control(entity.norm);
    replace_control(entity.rule);
  }
  for (Figure& figure : document.figures) replace_control(figure.rule);
  for (Stance& stance : document.stances) replace_control(stance.rule);
  return document;
}

std::string error(const std::string& elements) {
  return read_xmi("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"c\" xmlns:custom=\"x\">" +
                      elements + "</xmi:XMI>",
                  {})
      .error;
}

}  // namespace

TEST_CASE("XMI counts UTF-16, and names what XML cannot say") {
  Document document{.id = "d", .language = "de", .text = "\xF0\x9F\x98\x80\x01\r\nOster"};
  document.entities = {{.span = {7, 12}, .type = "place", .norm = "Oster"}};
  const std::string file = xmi(document);
  CHECK(file.find("sofaString=\"\xF0\x9F\x98\x80\xEF\xBF\xBD&#13;&#10;Oster\"") != std::string::npos);
  CHECK(file.find("begin=\"5\" end=\"10\" value=\"place\" norm=\"Oster\"") != std::string::npos);
  CHECK(file.find("begin=\"2\" end=\"3\" code=\"1\"/>") != std::string::npos);
  CHECK(file.find("<cas:View xmi:id=\"6\" sofa=\"1\" members=\"2 3 4 5\"/>") != std::string::npos);
}

TEST_CASE("any document survives XMI") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const Document document = random_document(seed);
    const ReadFile read = read_xmi(xmi(document), {});
    CAPTURE(seed);
    CHECK(read.error == "");
    REQUIRE(read.documents.size() == 1);
    CHECK(jsonl(read.documents[0].document) == jsonl(document));
  }
}

TEST_CASE("of a pair both documents come back from XMI") {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const Document de = random_document(seed), en = random_document(seed + 1000);
    const Alignment alignment = random_alignment(de, en, seed);
    std::string file;
    write_xmi(Pair{"p", &de, &en, &alignment}, file);
    const ReadFile read = read_xmi(file, {});
    CAPTURE(seed);
    CHECK(read.error == "");
    REQUIRE(read.documents.size() == 2);
    CHECK(jsonl(read.documents[0].document) == jsonl(de));
    CHECK(jsonl(read.documents[1].document) == jsonl(en));
  }
}

TEST_CASE("what is wrong with an XMI file is said") {
  const std::string sofa = "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaString=\"Ja\"/>";
  CHECK(error("") == "no view (cas:Sofa) in the file");
  CHECK(error(sofa) == "");
  CHECK(error(sofa + "<custom:Quote sofa=\"1\" begin=\"0\" end=\"9\"/>") ==
        "quotes[0].end: is beyond the text");
  CHECK(error(sofa + "<custom:Quote sofa=\"1\" begin=\"1\" end=\"0\"/>") ==
        "an annotation ends before it begins");
  CHECK(error(sofa + "<custom:Quote sofa=\"1\" begin=\"x\" end=\"0\"/>") == "'x' is no number");
  CHECK(error(sofa + "<custom:Control sofa=\"1\" begin=\"0\" end=\"1\" code=\"1\"/>") ==
        "a Control stands where no U+FFFD is");
  const std::string stance =
      "<custom:Stance xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"2\" polarity=\"oppose\" roles=\"3\"/>";
  CHECK(error(sofa + stance) == "nothing has the xmi:id 3");
  const std::string role = "<custom:Role xmi:id=\"4\" sofa=\"1\" begin=\"0\" end=\"2\" parts=\"5\"/>";
  CHECK(error(sofa + stance + role + "<custom:StanceRolesLink xmi:id=\"3\" role=\"cue\" target=\"4\"/>" +
              "<custom:RolePartsLink xmi:id=\"5\" role=\"member\" target=\"4\"/>") ==
        "the role 4 belongs to several, or to itself");
  CHECK(error("<").starts_with("1:"));
}
