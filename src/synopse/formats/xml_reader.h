// A strict reader of XML 1.0 with namespaces: every mistake that the recommendations call fatal ends it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/formats/xml_namespaces.h"

namespace synopse {

enum class XmlEvent : std::uint8_t { start, end, text, done, fault };

// What a file may be.
enum class XmlKind : std::uint8_t {
  ours,    // no document type, and no other encoding declared than UTF-8
  foreign  // already decoded, whatever it declares; a document type is passed over, unless it declares
           // entities or gives attributes a value: no file but this one is ever opened
};

struct XmlAttribute {
  std::string_view prefix, name;  // "xml", "id"
  std::string_view raw;           // what stands between the quotation marks
  XmlNamespace space = kNoNamespace;
  std::size_t at = 0;  // byte of its name

  bool is(std::string_view the_name) const { return space == kNoNamespace && name == the_name; }
  bool is_xml(std::string_view the_name) const { return space == kXmlNamespace && name == the_name; }
  // As XML normalises it: references resolved, white space become blanks.
  std::string value() const;
};

// Pulls one event after the other, without recursion, linear in the file but for the sorting of attributes.
// An empty element has a start and an end.  Comments, processing instructions and the document type are
// checked and passed over; what stands on either side of them, or of references and line ends, is text in
// several pieces.
class XmlReader {
 public:
  // The file has to outlive the reader.  A byte order mark of UTF-8 is passed over.
  XmlReader(std::string_view file, XmlKind kind) : file_(file), kind_(kind) {}

  XmlEvent next();

  // Where the piece of text or the tag begins and ends, in bytes; the end of an empty element has no bytes.
  std::size_t begin() const { return begin_; }
  std::size_t end() const { return at_; }
  // Of an element that starts or ends.
  std::string_view prefix() const { return prefix_; }
  std::string_view name() const { return name_; }
  std::string_view space() const { return namespaces_.name(space_); }
  // Of an element that starts: those that bind prefixes are not among them.
  const std::vector<XmlAttribute>& attributes() const { return attributes_; }
  bool is_empty_element() const { return empty_; }
  // The namespace of elements without a prefix, inside the element that has started or beside the one that
  // has ended.
  std::string_view default_space() const { return namespaces_.name(namespaces_.of_default()); }
  // Of text, as XML means it: U+000A for every line end, the character for a reference.
  std::string_view text() const { return text_; }
  // After a fault: "line:column: what (hint)".
  std::string fault() const;
  std::size_t fault_at() const { return fault_at_; }  // byte
  const std::string& what() const { return what_; }

 private:
  XmlEvent fail(std::size_t at, std::string what);
  bool refuse(std::size_t at, std::string what);
  bool done() const { return at_ >= file_.size(); }
  char now() const { return done() ? '\0' : file_[at_]; }
  bool ahead(std::string_view word) const { return file_.substr(at_, word.size()) == word; }
  bool take(std::string_view word);
  bool take_space();
  bool find(std::string_view end, std::size_t& at);

  // The head of the file (xml_prolog.cpp).
  bool prolog();
  bool declaration();
  bool pseudo_attribute(std::string_view name, std::string_view& value);
  bool document_type();
  bool external_id();
  bool literal(std::string_view& value);
  bool internal_subset();
  bool markup_declaration();

  bool pass_over();
  bool comment();
  bool instruction();
  XmlEvent content();
  XmlEvent piece(std::size_t end);
  XmlEvent section_piece();
  XmlEvent reference();
  XmlEvent line_end();
  XmlEvent outside();
  XmlEvent start_tag();
  XmlEvent end_tag();
  XmlEvent end_of_empty();
  bool qualified(std::string_view& prefix, std::string_view& name);
  bool attributes_of_tag();
  bool attribute();
  bool value(XmlAttribute& attribute, char quote);
  bool bind(const XmlAttribute& attribute);
  bool bind_all();
  bool resolve();
  bool unique(const std::vector<XmlAttribute>& attributes);

  struct Open {
    std::string_view tag;  // with its prefix
    std::size_t begin;
    XmlNamespace space;
  };

  std::string_view file_;
  XmlKind kind_;
  std::size_t at_ = 0, begin_ = 0;
  std::string_view prefix_, name_, text_;
  XmlNamespace space_ = kNoNamespace;
  bool empty_ = false, started_ = false, seen_root_ = false, in_section_ = false;
  std::size_t section_end_ = 0;  // of CDATA
  std::string character_;        // of a reference
  std::vector<XmlAttribute> attributes_, bindings_;
  std::vector<Open> open_;
  XmlNamespaces namespaces_;
  std::size_t fault_at_ = 0;
  std::string what_;
};

}  // namespace synopse
