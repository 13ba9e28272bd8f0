// What the terminal can, as far as it is asked.
#pragma once

#include <cstddef>
#include <string_view>

#include "synopse/view/ink.h"

namespace synopse::cli {

// Whether standard output is one.
bool writes_to_terminal();

// Whether the flag --color, the environment (NO_COLOR, TERM) and the terminal ask for colours.
view::Colour colour(std::string_view flag, bool to_terminal);

// Columns: the user's number, unless that is 0; else COLUMNS, else those of the terminal, else 80.  What
// nobody chose is no more than can be read.
std::size_t width(std::size_t asked, bool to_terminal);

}  // namespace synopse::cli
