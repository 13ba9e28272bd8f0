// References: &amp; &#228; &#xE4;
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace synopse {

struct XmlReference {
  std::size_t size = 0;  // in bytes, from & to ; or 0 where none stands
  char32_t character = 0;
  std::string wrong;  // why none stands, with a hint

  void append_to(std::string& text) const;
};

// What begins with the & at the start of `text`.  No entity but the five of XML itself is known.
XmlReference xml_reference(std::string_view text);

}  // namespace synopse
