// Pieces of XML, appended to a string: our own, since pugixml writes raw CR, forbidden controls and bad
// UTF-8 as they are.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// Text of the body.  A code point that XML 1.0 forbids becomes <g type="control" n="U+000C">&#xFFFD;</g>:
// one code point in, one code point out.
void append_body_text(std::string& out, std::string_view text);
// Text of any other element: forbidden code points become U+FFFD.
void append_xml_text(std::string& out, std::string_view text);
// ` name="value"`.
void append_attribute(std::string& out, std::string_view name, std::string_view value);

// A value without white space and controls, as TEI's teidata.word has it: blanks and the like become `_`.
std::string xml_word(std::string_view text);
// A language tag as XML Schema has it, "und" for anything else.
std::string_view xml_language(std::string_view code);

// Everything but letters, digits, `.`, `_`, `-` and `~` as %XX: for names of files and for paths in URIs.
std::string percent_encoded(std::string_view text);

}  // namespace synopse
