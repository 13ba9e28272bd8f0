#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/xml_check.h"

using namespace synopse;

TEST_CASE("what is XML passes") {
  const std::string_view good[] = {
      "<a/>",
      "<a></a>",
      "<a ></a >",
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b='1' c=\"&#x41;\">x &lt; <b/><!-- c --><?p i?></a>\n",
      "<?xml version = '1.0' standalone='no' ?><a/>",
      "<?xml version='1.1'?><a/>",  // a reader of 1.0 takes any 1.x for 1.0 (fifth edition, 2.8)
      "\xEF\xBB\xBF<a xmlns:p=\"urn:p\"><p:b p:c=\"1\" c=\"2\"/></a>",
      "<a><![CDATA[<x> & ]] ]> \r]]></a>",
      "<a><![CDATA[]]></a>",
      "<!-- - --><?p?><a/><!----><?p ?><?q x?>",
      "<a b='>' c=\"'\" d='\"'>></a>",
      "<a>&amp;&lt;&gt;&quot;&apos;&#0000000000000000000009;&#x10FFFF;&#xe000;</a>",
      "<a>]] > ]></a>",
      "<\xC3\xA4.-1 \xC3\xB6='\xF0\x9F\x98\x80'/>",
      "<a xmlns='u'><b xmlns=''/></a>",
      "<a xmlns:p='u' xmlns:q='v' p:x='1' q:x='2' x='3'/>",
      "<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:id='x'/>",
      "<a><b xmlns:p='u'/><b xmlns:p='v'><p:c/></b></a>",
      "<a>\x7F\xC2\x80\xEF\xBF\xBD\xF0\x9F\xBF\xBE\xEF\xB7\x90</a>",
  };
  for (const auto file : good) {
    CAPTURE(file);
    CHECK(xml_fault(file) == "");
  }
}

TEST_CASE("what is not XML is told with its place") {
  const struct {
    std::string_view file, fault;
  } bad[] = {
      {"", "1:1: no root element"},
      {" ", "1:2: no root element"},
      {"<!-- c -->", "1:11: no root element"},
      {"x", "1:1: text outside the root element"},
      {"<a></a>x", "1:8: text outside the root element"},
      {"<a></a>&#32;", "1:8: text outside the root element"},
      {"<![CDATA[x]]><a/>", "1:1: text outside the root element"},
      {"<a/><b/>", "1:5: a second root element"},
      {"<a/></a>", "1:5: an end tag without its start tag"},
      {"</a>", "1:1: an end tag without its start tag"},
      {"<a><b></a></b>", "1:7: an end tag without its start tag (<b> of 1:4 is open)"},
      {"<a></A>", "1:4: an end tag without its start tag (<a> of 1:1 is open)"},
      {"<a></a b='1'>", "1:8: an end tag that is not closed"},
      {"<a>\n<b>", "2:4: the file ends before its elements do (<b> is open)"},
      // Attributes.
      {"<a b='1' b='2'/>", "1:10: an attribute twice: b"},
      {"<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", "1:36: an attribute twice: b"},
      {"<a xmlns:p='u' xmlns:p='v'/>", "1:16: an attribute twice: p"},
      {"<a a='' b='' c='' d='' e='' f='' g='' h='' i='' j='' k='' l='' m='' c=''/>",
       "1:69: an attribute twice: c"},
      {"<a b='<'/>", "1:7: a < in an attribute"},
      {"<a b=1/>", "1:6: an attribute without quotation marks"},
      {"<a b/>", "1:5: an attribute without a value"},
      {"<a b='1'c='2'/>", "1:9: neither an attribute nor the end of the tag"},
      {"<a 1='1'/>", "1:4: not the name of an attribute"},
      {"<a :b='1'/>", "1:4: not the name of an attribute"},
      {"<a b='1/>", "1:4: the file ends inside an attribute"},
      {"<a b='\x01'/>", "1:7: a character that XML forbids: U+0001"},
      {"<a b='&auml;'/>", "1:7: an entity that XML itself does not have: &auml; (write the character)"},
      {"<a b='x & y'/>", "1:9: an & that begins no reference (write &amp;)"},
      // Names.
      {"<1/>", "1:1: a < that begins no tag (write &lt;)"},
      {"<a>1 < 2</a>", "1:6: a < that begins no tag (write &lt;)"},
      {"<a\xC3\x97/>", "1:3: neither an attribute nor the end of the tag"},
      {"<a:/>", "1:1: a < that begins no tag"},
      {"<:a/>", "1:1: a < that begins no tag"},
      {"<p:q:r xmlns:p='u'/>", "1:5: neither an attribute nor the end of the tag"},
      {"<a", "1:3: the file ends inside a tag"},
      {"<a/ >", "1:3: neither an attribute nor the end of the tag"},
      // Characters and references.
      {"<a>x & y</a>", "1:6: an & that begins no reference (write &amp;)"},
      {"<a>&amp</a>", "1:4: an & that begins no reference"},
      {"<a>&#;</a>", "1:4: an & that begins no reference"},
      {"<a>&#x;</a>", "1:4: an & that begins no reference"},
      {"<a>&#1F;</a>", "1:4: an & that begins no reference"},
      {"<a>&#X41;</a>", "1:4: an & that begins no reference"},
      {"<a>&auml;</a>", "1:4: an entity that XML itself does not have: &auml; (write the character)"},
      {"<a>&Lt;</a>", "1:4: an entity that XML itself does not have: &Lt;"},
      {"<a>&#0;</a>", "1:4: a reference to no character"},
      {"<a>&#1;</a>", "1:4: a reference to no character"},
      {"<a>&#xD800;</a>", "1:4: a reference to no character"},
      {"<a>&#xFFFE;</a>", "1:4: a reference to no character"},
      {"<a>&#x110000;</a>", "1:4: a reference to no character"},
      {"<a>&#99999999999999999999;</a>", "1:4: a reference to no character"},
      {"<a>]]></a>", "1:4: ]]> in text (write ]]&gt;)"},
      {"<a>\n\x01</a>", "2:1: a character that XML forbids: U+0001"},
      {std::string_view("<a>\0</a>", 8), "1:4: a character that XML forbids: U+0000"},
      {std::string_view("<a></a>\0", 8), "1:8: text outside the root element"},
      {"<a>\xC3\xA4\xEF\xBF\xBF</a>", "1:5: a character that XML forbids: U+FFFF"},
      {"<a><!-- \x02 --></a>", "1:9: a character that XML forbids: U+0002"},
      {"<a><?p \x02?></a>", "1:8: a character that XML forbids: U+0002"},
      {"<a><![CDATA[\xEF\xBF\xBE]]></a>", "1:13: a character that XML forbids: U+FFFE"},
      {"<a>\xC3\xA4\xFF</a>", "1:5: not UTF-8"},
      {"<a>\xC0\x80</a>", "1:4: not UTF-8"},
      {"<a>\xED\xA0\x80</a>", "1:4: not UTF-8"},
      // Namespaces.
      {"<p:a/>", "1:1: a prefix without a namespace: p"},
      {"<a p:b='1'/>", "1:4: a prefix without a namespace: p"},
      {"<a xmlns:p='u'/><p:b/>", "1:17: a second root element"},
      {"<a><b xmlns:p='u'/><p:b/></a>", "1:20: a prefix without a namespace: p"},
      {"<a xmlns:p=''/>", "1:4: a prefix bound to no namespace"},
      {"<a xmlns:xml='u'/>", "1:4: a prefix that cannot be bound: xml"},
      {"<a xmlns:xmlns='u'/>", "1:4: a prefix that cannot be bound: xmlns"},
      {"<a xmlns='http://www.w3.org/2000/xmlns/'/>", "1:4: a namespace that cannot be bound"},
      {"<a xmlns:x='http://www.w3.org/XML/1998/namespace'/>", "1:4: a namespace that cannot be bound"},
      {"<xmlns:a/>", "1:1: a prefix without a namespace: xmlns"},
      // Comments, instructions, sections.
      {"<a><!-- x", "1:4: the file ends inside what begins here"},
      {"<a><!-- x -- y --></a>", "1:11: -- in a comment"},
      {"<a><!-- x ---></a>", "1:11: -- in a comment"},
      {"<a><![CDATA[x</a>", "1:4: the file ends inside what begins here"},
      {"<a><![cdata[x]]></a>", "1:4: a declaration that does not belong here"},
      {"<a><?p", "1:7: a processing instruction without a name"},
      {"<a><?p </a>", "1:4: the file ends inside what begins here"},
      {"<a><? p?></a>", "1:6: a processing instruction without a name"},
      {"<a><?p:q?></a>", "1:7: a processing instruction without a name"},
      {"<a><?xml version='1.0'?></a>", "1:4: an XML declaration that is not at the start"},
      {" <?xml version='1.0'?><a/>", "1:2: an XML declaration that is not at the start"},
      {"<a><?XmL p?></a>", "1:4: an XML declaration that is not at the start"},
      // Declaration and document type.
      {"<?xml version='2.0'?><a/>", "1:1: not XML 1.0"},
      {"<?xml encoding='UTF-8'?><a/>", "1:1: not XML 1.0"},
      {"<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>",
       "1:38: not how an XML declaration goes on"},
      {"<?xml version='1.0' standalone='maybe'?><a/>", "1:1: standalone is neither yes nor no"},
      {"<?xml version='1.0' encoding='8'?><a/>", "1:1: not the name of an encoding"},
      {"<?xml version='1.0' encoding=''?><a/>", "1:1: not the name of an encoding"},
      {"<?xml version=\"1.0\" encoding=\"windows-1252\"?><a/>",
       "1:1: declared in another encoding than UTF-8"},
      {"<?xml version='1.0'encoding='UTF-8'?><a/>", "1:20: not how an XML declaration goes on"},
      {"<?xml version='1.0'><a/>", "1:20: not how an XML declaration goes on"},
      {"<!DOCTYPE a><a/>", "1:1: a document type: our files have none"},
      {"<a><!DOCTYPE a></a>", "1:4: a declaration that does not belong here"},
      {"<a/><!DOCTYPE a>", "1:5: a declaration that does not belong here"},
      {"<!ENTITY a 'b'><a/>", "1:1: a declaration that does not belong here"},
  };
  for (const auto& row : bad) {
    CAPTURE(row.file);
    const std::string fault = xml_fault(row.file);
    CAPTURE(fault);
    CHECK(fault.starts_with(row.fault));
  }
}

TEST_CASE("a file that is cut anywhere is no XML") {
  const std::string_view file =
      "<?xml version='1.0'?><!-- c --><p:a xmlns:p='u' b='&lt;'>x&amp;<![CDATA[y]]><?q r?><p:b/></p:a>";
  REQUIRE(xml_fault(file) == "");
  for (std::size_t size = 0; size < file.size(); ++size) {
    CAPTURE(size);
    CHECK(xml_fault(file.substr(0, size)) != "");
  }
}

TEST_CASE("many attributes, prefixes and levels take no long time") {
  constexpr std::size_t kMany = 50'000;
  std::string attributes = "<a", prefixes = "<a", deep;
  for (std::size_t i = 0; i < kMany; ++i) {
    attributes += " a" + std::to_string(i) + "=''";
    prefixes += " xmlns:p" + std::to_string(i) + "='u'";
    deep += "<p:a xmlns:p='u'>";
  }
  for (std::size_t i = 0; i < kMany; ++i) deep += "</p:a>";
  CHECK(xml_fault(attributes + "/>") == "");
  CHECK(xml_fault(prefixes + "><p7:b/></a>") == "");
  CHECK(xml_fault(deep) == "");
}
