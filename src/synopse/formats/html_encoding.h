// Which encoding a web page is in, as browsers tell it.
#pragma once

#include <string>
#include <string_view>

#include "synopse/text/utf8.h"

namespace synopse {

// The name of a converter for what a page calls its encoding, by the labels of the WHATWG's Encoding Standard
// ("latin1" -> "windows-1252"); the label itself where it is not among them.
std::string html_encoding(std::string_view label);

// The label that the page itself gives, by <meta charset> or <meta http-equiv="Content-Type">; or empty.
std::string_view declared_encoding(std::string_view bytes);

// A byte order mark decides, then `wanted` (the user's word), then the page's, then whether the bytes are
// UTF-8: else they are windows-1252.  Empty encoding in the answer when there is no such one as `wanted`.
Decoded decoded_html(std::string_view bytes, const std::string& wanted);

}  // namespace synopse
