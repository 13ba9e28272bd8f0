// Questions to gumbo's nodes.  Inside formats/ only.
#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>

namespace synopse {

// What an element does to the lines of text.
enum class HtmlFlow : std::uint8_t { inline_text, block, hidden, line_break };

bool is_element(const GumboNode& node);
std::string_view html_attribute(const GumboNode& element, const char* name);  // its value, or empty
bool has_html_attribute(const GumboNode& element, const char* name);
std::string html_tag(const GumboNode& element);  // small letters
HtmlFlow html_flow(const GumboNode& element);
// Whether a row of a table holds data, not the layout of a page: short cells without lines of their own.
bool is_data_row(const GumboNode& row);

}  // namespace synopse
