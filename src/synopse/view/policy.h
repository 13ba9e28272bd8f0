// What the browser may do with a page: draw it by our style sheet and run our script, and nothing else.
#pragma once

#include <string>
#include <string_view>

namespace synopse::view {

// The embedded files, as they stand in every page.
std::string_view style_sheet();  // page.css
std::string_view script();       // page.js

// The value of Content-Security-Policy: nothing may be loaded, and of what stands in the page only the style
// sheet and the script above, by their SHA-256, are heeded.
const std::string& content_security_policy();

}  // namespace synopse::view
