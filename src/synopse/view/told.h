// A unit in a few words, for lists on a terminal.
#pragma once

#include <string>
#include <string_view>

#include "synopse/view/styled.h"
#include "synopse/view/units.h"

namespace synopse::view {

// Our text in the ink of what it is; without colours between its brackets: [name], {figure}, <cue>.
void add_marked(Styled& made, std::string_view words, Ink ink, Colour colour);

// A name or a figure by its words; a stance by those of its holder, its cue and its target.
Styled told(const Pair& pair, Unit unit, Colour colour);

// "Titel (2031-02-11, Blatt)", as far as it is known.
std::string caption(const Document& document);

}  // namespace synopse::view
