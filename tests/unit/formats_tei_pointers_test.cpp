#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/tei_pointers.h"
#include "synopse/formats/tei_read.h"
#include "synopse/formats/writer.h"

using namespace synopse;

namespace {

// Where a piece of the text stands in the file: "id:start+length,start+length".
std::string pointer(std::string_view body, std::string_view piece, std::string_view attributes = "") {
  const ReadFile read = read_foreign_tei(
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'" + std::string(attributes) +
          "><teiHeader><p>four</p></teiHeader><text><body>" + std::string(body) + "</body></text></TEI>",
      {});
  REQUIRE(read.error == "");
  const Document& document = read.documents.front().document;
  const auto* origin = dynamic_cast<const TeiOrigin*>(document.origin.get());
  REQUIRE(origin);
  const CodePoints points(document.text);
  TeiPointers pointers(*origin, points, "ROOT");
  const std::size_t at = document.text.find(piece);
  REQUIRE(at != std::string::npos);
  const TeiPointer& found =
      pointers.of({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + piece.size())});
  CHECK(pointers.needed_root_id() == (found.id == "ROOT"));
  std::string out(found.id);
  for (const TeiRange range : found.ranges)
    out += (out == found.id ? ":" : ",") + std::to_string(range.start) + "+" + std::to_string(range.length);
  return out;
}

}  // namespace

TEST_CASE("a pointer begins at the nearest element around with an id") {
  const struct {
    std::string_view body, piece, pointer;
  } cases[] = {
      {"<p xml:id='p'>Die <hi>alte</hi> Mühle</p>", "alte", "p:4+4"},
      {"<p xml:id='p'>Die <hi xml:id='h'>alte</hi> Mühle</p>", "alte", "h:0+4"},
      {"<p xml:id='p'>Die <hi xml:id='h'>alte</hi> Mühle</p>", "alte Mühle", "p:4+10"},
      {"<div xml:id='d'><p xml:id='p'>Die</p><p xml:id='q'>alte Mühle</p></div>", "alte", "q:0+4"},
      {"<div xml:id='d'><p xml:id='p'>Die</p><p>alte Mühle</p></div>", "alte", "d:3+4"},
      {"<p xml:id='p'>Die</p><p>alte</p>", "alte", "ROOT:3+4"},
      {"<pb xml:id='b'/><p>Die <anchor xml:id='a'/>alte</p>", "alte", "ROOT:4+4"},
      // An id that stands twice, or is no name, points nowhere.
      {"<div xml:id='d'><p xml:id='p'>Die</p><p xml:id='p'>alte</p></div>", "alte", "d:3+4"},
      {"<div xml:id='d'><p xml:id='1 p'>Die</p></div>", "Die", "d:0+3"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.body);
    CHECK(pointer(row.body, row.piece) == row.pointer);
  }
  CHECK(pointer("<p>Die</p>", "Die", " xml:id='t'") == "t:4+3");
}

TEST_CASE("what stands between in the file and not in the text is left out") {
  const struct {
    std::string_view body, piece, pointer;
  } cases[] = {
      {"<p xml:id='p'>Die Müh<note>n</note>le</p>", "Mühle", "p:4+3,8+2"},
      {"<p xml:id='p'>a <note>n</note> b</p>", "a b", "p:0+1,4+1"},
      {"<p xml:id='p'><choice><sic>nihct</sic><corr>nicht</corr></choice> her</p>", "nicht her", "p:5+9"},
      {"<p xml:id='p'>her <choice><corr>nicht</corr><sic>nihct</sic></choice>.</p>", "nicht.", "p:4+5,14+1"},
      {"<p xml:id='p'>Fähr\n  <lb break='no'/>mann</p>", "Fährmann", "p:0+4,7+4"},
      {"<p xml:id='p'>Fähr<lb break='no'/>mann</p>", "Fährmann", "p:0+8"},
      // White space is there in either, if not the same.
      {"<p xml:id='p'>alte\n    Mühle,<lb/>leer</p>", "alte Mühle, leer", "p:0+19"},
      {"<div xml:id='d'><p>a</p><p>b</p></div>", "a\n\nb", "d:0+2"},
      {"<s xml:id='s'>\n<w>a</w>\n<w join='right'>b</w>\n<pc>.</pc>\n</s>", "a b.", "s:1+3,5+1"},
      {"<p xml:id='p'>&#x1F600;&amp;\r\n<!-- c -->\xC3\xA4x</p>", "x", "p:4+1"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.body);
    CHECK(pointer(row.body, row.piece) == row.pointer);
  }
}

TEST_CASE("annotation is not written back into a file whose ids are none") {
  const auto written = [](std::string_view body) {
    const ReadFile read = read_foreign_tei(
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><p>four</p></teiHeader><text><body>" +
            std::string(body) + "</body></text></TEI>",
        {});
    REQUIRE(read.error == "");
    std::string out;
    format("tei")->write_document(read.documents.front().document, {}, out);
    return out;
  };
  CHECK(written("<p xml:id='a'>x</p><p xml:id='b'>y</p>").find("<p xml:id='a'>") != std::string::npos);
  CHECK(written("<p xml:id='a'>x</p><p xml:id='a'>y</p>").find("<p xml:id='a'>") == std::string::npos);
  CHECK(written("<p xml:id='1 a'>x</p>").find("1 a") == std::string::npos);
}
