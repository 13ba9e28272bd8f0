#include <doctest/doctest.h>

#include "synopse/error.h"
#include "synopse/formats/xml_reader.h"
#include "synopse/validation/schema.h"
#include "synopse/validation/schema_checker.h"

using namespace synopse::validation;
using synopse::XmlEvent;
using synopse::XmlKind;
using synopse::XmlReader;

namespace {

Schema schema_of(std::string_view grammar) {
  return Schema::from_rng("<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\">" + std::string(grammar) +
                          "</grammar>");
}

// What is wrong with a file, "code: message" a line.
std::string faults(const Schema& schema, std::string_view file) {
  const Vocabulary vocabulary(schema.names());
  Findings findings(100);
  SchemaChecker checker(schema, findings);
  XmlReader reader(file, XmlKind::ours);
  for (;;) {
    const XmlEvent event = reader.next();
    if (event == XmlEvent::done) break;
    REQUIRE(event != XmlEvent::fault);
    if (event == XmlEvent::text) checker.text(reader.text(), reader.begin());
    if (event == XmlEvent::end) checker.end(reader.begin());
    if (event != XmlEvent::start) continue;
    std::vector<TagAttribute> attributes;
    for (const auto& each : reader.attributes())
      attributes.push_back({Known::other, schema.names().find(each.name), each.name, each.raw});
    checker.start(
        {Known::other, schema.names().find(reader.name()), reader.name(), reader.begin(), attributes});
  }
  std::string all;
  for (const auto& finding : findings.sorted())
    all += std::string(finding.code) + ": " + finding.message + "\n";
  return all;
}

constexpr std::string_view kSmall = R"(
<start><choice><ref name="list"/><ref name="other"/></choice></start>
<define name="list"><element name="list">
  <optional><attribute name="n"><data type="nonNegativeInteger"/></attribute></optional>
  <oneOrMore><element name="item"><text/></element></oneOrMore>
  <optional><element name="end"><empty/></element></optional>
</element></define>
<define name="other"><element name="list">
  <attribute name="kind"><choice><value>a</value><value>b</value></choice></attribute>
  <zeroOrMore><ref name="part"/></zeroOrMore>
</element></define>
<define name="part"><element name="part">
  <choice>
    <group><attribute name="from"/><attribute name="to"/></group>
    <attribute name="at"><list><value>x</value><optional><value>y</value></optional></list></attribute>
  </choice>
  <choice><text/><oneOrMore><ref name="part"/></oneOrMore></choice>
</element></define>
)";

}  // namespace

TEST_CASE("elements, attributes and values are held against the schema") {
  const Schema schema = schema_of(kSmall);
  for (const auto good :
       {"<list><item/></list>", "<list n='2'><item>a</item><item>b</item><end/></list>", "<list kind='a'/>",
        "<list kind=' b '><part from='1' to='2'>x</part><part at='x y'><part at='x'/></part></list>"}) {
    CAPTURE(good);
    CHECK(faults(schema, good) == "");
  }
  const struct {
    std::string_view file, fault;
  } rows[] = {
      {"<lists/>", "element: <lists> is not allowed as root (expected: list)\n"},
      {"<list/>", "element: <list> is not complete (expected: item)\n"},
      {"<list><end/></list>",
       "element: <end> is not allowed here, in <list> (expected: item)\n"
       "element: <list> is not complete (expected: item)\n"},
      {"<list>a<item/></list>", "text: <list> holds no text of its own: 'a'\n"},
      {"<list n='-1'><item/></list>", "value: n of <list> cannot be '-1'\n"},
      {"<list m='1'><item/></list>", "attribute: <list> takes no m\n"},
      {"<list kind='a'><part from='1'/></list>", "attribute: the attributes of <part> do not go together\n"},
      {"<list kind='a'><part from='1' to='2' at='x'/></list>",
       "attribute: the attributes of <part> do not go together\n"},
      {"<list kind='a'><part at='y'/></list>", "value: at of <part> cannot be 'y'\n"},
      {"<list><item><b><c/></b></item></list>", "element: <b> is not allowed here, in <item>\n"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.file);
    CHECK(faults(schema, row.file) == row.fault);
  }
}

TEST_CASE("declarations of one name are told apart by what comes later") {
  const Schema schema = schema_of(R"(
    <start><choice><ref name="a"/><ref name="b"/></choice></start>
    <define name="a"><element name="r"><element name="h"><text/></element><element name="x"><empty/></element></element></define>
    <define name="b"><element name="r"><element name="h"><empty/></element><element name="y"><empty/></element></element></define>
  )");
  CHECK(faults(schema, "<r><h>t</h><x/></r>") == "");
  CHECK(faults(schema, "<r><h/><y/></r>") == "");
  CHECK(faults(schema, "<r><h/><x/></r>") == "");
  CHECK(faults(schema, "<r><h>t</h><y/></r>") != "");
}

TEST_CASE("among lists, a value is a list of one") {
  const Schema schema = schema_of(R"(
    <start><element name="a"><attribute name="b"><choice>
      <list><value>x</value><value>y</value></list><value>z</value>
    </choice></attribute></element></start>)");
  CHECK(faults(schema, "<a b='x y'/>") == "");
  CHECK(faults(schema, "<a b='z'/>") == "");
  CHECK(faults(schema, "<a b='x z'/>") != "");
}

TEST_CASE("attributes may go together, or be left out together") {
  const Schema schema = schema_of(R"(
    <start><element name="a"><optional>
      <attribute name="b"/><optional><attribute name="c"/></optional>
    </optional></element></start>)");
  for (const auto good : {"<a/>", "<a b=''/>", "<a c='' b=''/>"}) CHECK(faults(schema, good) == "");
  CHECK(faults(schema, "<a c=''/>") != "");
}

TEST_CASE("a schema that says more than is understood is refused") {
  for (const auto bad : {
           "<start><interleave><text/><text/></interleave></start>",
           "<start><ref name='gone'/></start>",
           "<start><ref name='a'/></start><define name='a'><optional><ref name='a'/></optional></define>",
           "<start><element name='a'><oneOrMore><attribute name='b'/></oneOrMore></element></start>",
           "<start><element name='a'><attribute name='b'><data "
           "type='hexBinary'/></attribute></element></start>",
           "<start><element><anyName/></element></start>",
       }) {
    CAPTURE(bad);
    CHECK_THROWS_AS(schema_of(bad), synopse::Error);
  }
}
