#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/xml_reader.h"

using namespace synopse;

namespace {

// "(a" for a start, ")a" for an end, "-text" for each piece of text, and what is wrong.
std::string events(std::string_view file, XmlKind kind = XmlKind::foreign) {
  XmlReader reader(file, kind);
  std::string out;
  for (;;) {
    switch (reader.next()) {
      case XmlEvent::start:
        out += "(" + std::string(reader.name());
        break;
      case XmlEvent::end:
        out += ")" + std::string(reader.name());
        break;
      case XmlEvent::text:
        out += "-" + std::string(reader.text());
        break;
      case XmlEvent::done:
        return out;
      case XmlEvent::fault:
        return reader.fault();
    }
  }
}

// The first attribute's value.
std::string value_of(std::string_view attribute) {
  const std::string file = "<a b=" + std::string(attribute) + "/>";
  XmlReader reader(file, XmlKind::foreign);
  REQUIRE(reader.next() == XmlEvent::start);
  return reader.attributes().front().value();
}

}  // namespace

TEST_CASE("elements and text come in the file's order") {
  CHECK(events("<a>x<b/>y<c>z</c></a>") == "(a-x(b)b-y(c-z)c)a");
  CHECK(events("<a>x<!-- c -->y<?p i?>z</a>") == "(a-x-y-z)a");
  CHECK(events("<a><![CDATA[<b>&]]>]]<![CDATA[]]></a>") == "(a-<b>&-]])a");
  CHECK(events("<a>&lt;&#xE4;&#x1F600;</a>") == "(a-<-\xC3\xA4-\xF0\x9F\x98\x80)a");
}

TEST_CASE("line ends are one line feed, unless they are written as references") {
  CHECK(events("<a>x\r\ny\rz\n</a>") == "(a-x-\n-y-\n-z\n)a");
  CHECK(events("<a><![CDATA[x\r\n\ry]]></a>") == "(a-x-\n-\n-y)a");
  CHECK(events("<a>&#13;&#10;</a>") == "(a-\r-\n)a");
}

TEST_CASE("white space in attributes is blanks, unless it is written as references") {
  CHECK(value_of("'a\tb\nc\r\nd'") == "a b c d");
  CHECK(value_of("'&#9;&#10;&amp;amp;'") == "\t\n&amp;");
  CHECK(value_of("''") == "");
}

TEST_CASE("names have the namespace that is bound where they stand") {
  const std::string_view file =
      "<a xmlns='u' xmlns:p='v'><p:b xmlns:p='w' p:c='' c='' xml:id=''/><p:d/><e xmlns=''/></a>";
  XmlReader reader(file, XmlKind::foreign);
  reader.next();
  CHECK(reader.space() == "u");
  CHECK(reader.default_space() == "u");
  CHECK(reader.attributes().empty());
  reader.next();
  CHECK(reader.name() == "b");
  CHECK(reader.space() == "w");
  CHECK_FALSE(reader.attributes()[0].is("c"));
  CHECK(reader.attributes()[1].is("c"));
  CHECK(reader.attributes()[2].is_xml("id"));
  reader.next();
  reader.next();
  CHECK(reader.name() == "d");
  CHECK(reader.space() == "v");
  reader.next();
  reader.next();
  CHECK(reader.space() == "");
}

TEST_CASE("every event knows its bytes") {
  const std::string_view file = "<a>\xC3\xA4&amp;<b\n/><!-- --></a>";
  XmlReader reader(file, XmlKind::foreign);
  const std::string_view expected[] = {"<a>", "\xC3\xA4", "&amp;", "<b\n/>", "", "</a>"};
  for (const auto bytes : expected) {
    reader.next();
    CHECK(file.substr(reader.begin(), reader.end() - reader.begin()) == bytes);
  }
  CHECK(reader.next() == XmlEvent::done);
  CHECK(reader.next() == XmlEvent::done);
}

TEST_CASE("a document type is passed over, unless the text would depend on it") {
  const std::string_view good[] = {
      "<!DOCTYPE a><a/>",
      "<!DOCTYPE a SYSTEM \"nowhere.dtd\" ><a/>",
      "<!-- c --><!DOCTYPE a:b PUBLIC '-//X//Y' \"nowhere.dtd\"><?p?><a/>",
      "<!DOCTYPE a [ <!-- ' --> <?p > ?> <!ELEMENT a (#PCDATA)> <!NOTATION n SYSTEM '>'> ]><a/>",
      "<!DOCTYPE a[<!ATTLIST a b CDATA #IMPLIED c (d|e) #REQUIRED>]><a/>",
  };
  for (const auto file : good) {
    CAPTURE(file);
    CHECK(events(file) == "(a)a");
  }
  const struct {
    std::string_view file, fault;
  } bad[] = {
      {"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "1:14: an entity declaration"},
      {"<!DOCTYPE a [\n <!ENTITY % b SYSTEM 'c'>]><a/>", "2:2: an entity declaration"},
      {"<!DOCTYPE a [%b;]><a/>", "1:14: an entity declaration"},
      {"<!DOCTYPE a SYSTEM 'nowhere.dtd'><a>&auml;</a>", "1:37: an entity that XML itself does not have"},
      {"<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>", "1:14: a document type that gives attributes a value"},
      {"<!DOCTYPE a PUBLIC 'x'><a/>", "1:23: not how a document type goes on"},
      {"<!DOCTYPE a PUBLIC '{' 'y'><a/>", "1:23: not how a document type goes on"},
      {"<!DOCTYPE a><!DOCTYPE a><a/>", "1:13: a declaration that does not belong here"},
      {"<!DOCTYPE><a/>", "1:10: a document type without a name"},
      {"<!DOCTYPE a [<!ELEMENT", "1:14: the file ends inside"},
      {"<!DOCTYPE a [", "1:14: the file ends inside a document type"},
      {"<!DOCTYPE a", "1:12: not how a document type goes on"},
      {"<!DOCTYPE a [x]><a/>", "1:14: not how a document type goes on"},
  };
  for (const auto& row : bad) {
    CAPTURE(row.file);
    const std::string fault = events(row.file);
    CAPTURE(fault);
    CHECK(fault.starts_with(row.fault));
  }
}
