// Which code points XML 1.0 (fifth edition) lets stand where.
#pragma once

#include <cstddef>
#include <string_view>

namespace synopse {

// XML's white space: space, tab, line feed, carriage return.
constexpr bool is_xml_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Whether a document may hold the code point, be it as a reference.
bool is_xml_character(char32_t c);

// How many bytes at the start of `text` (valid UTF-8) are a name without a colon (an NCName of Namespaces in
// XML); 0: none begins there.
std::size_t xml_name_length(std::string_view text);

// The first byte of `text` (valid UTF-8) where a code point stands that no document may hold; npos: none.
std::size_t forbidden_in_xml(std::string_view text);

}  // namespace synopse
