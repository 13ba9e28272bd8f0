// Words into lines of a width.
#pragma once

#include <string>
#include <string_view>

namespace synopse::cli {

// Breaks at blanks only; a longer word has a line of its own.  Every line but the first begins with `indent`
// blanks, and `column` of the first line's are taken already.  No blank and no line break at the end.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t column, std::size_t width);

// `left`, and `right` beside it from `indent` on, or below it where there is no room; lines end in "\n".
std::string entry(std::string_view left, std::string_view right, std::size_t indent, std::size_t width);

}  // namespace synopse::cli
