// Single line breaks: between lines of their own, or inside a wrapped paragraph?
#pragma once

#include <string_view>

#include "synopse/tokens/pieces.h"

namespace synopse {

// Leaves Gap::line only before pieces that begin a line of their own; where a paragraph was merely wrapped,
// the gap becomes a blank.
void judge_line_breaks(std::string_view text, Pieces& pieces);

}  // namespace synopse
