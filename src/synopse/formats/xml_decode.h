// The bytes of an XML file to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

struct XmlText {
  std::string text;  // UTF-8 without byte order mark; what is no UTF-8 stays where the file claims to be it
  std::string encoding;  // of ICU's converters, where it is not UTF-8
  bool mark = false;     // the file has a byte order mark
  std::string error;     // "line:column: what"; nothing else is set then
};

// A byte order mark decides, then `asked` (the user's word for it), then what the file declares.  Sequences
// that are ill-formed in any encoding but UTF-8 are an error; those of UTF-8 are left to the reader of XML.
XmlText decoded_xml(std::string_view bytes, const std::string& asked);

}  // namespace synopse
