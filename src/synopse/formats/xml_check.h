// A strict look at an XML file before pugixml, which takes much that is no XML.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace synopse {

// Whether a file is well-formed XML 1.0 in UTF-8, with namespaces and without a document type: what is wrong
// first, as "line:column: what", or empty.  Linear in the file but for the sorting of attributes.
std::string xml_fault(std::string_view file);

// "line:column" of a byte of a file, both from 1 on, columns in code points.
std::string xml_place(std::string_view file, std::size_t at);

}  // namespace synopse
