// The text of strangers, so that it can stand in a page and do nothing there.
#pragma once

#include <string>
#include <string_view>

namespace synopse::view {

// Appends `text` (valid UTF-8) as the text of an element: markup is escaped, controls are shown as their
// pictures (U+2400 ...), line breaks stay.
void append_text(std::string& out, std::string_view text);
// The same as the value of an attribute in double quotes; what reorders a line (bidi controls) and what
// breaks one is left out, for an attribute is shown where no element isolates it.
void append_attribute(std::string& out, std::string_view text);

}  // namespace synopse::view
