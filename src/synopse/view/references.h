// The words of a unit, as a link to its place in the text.
#pragma once

#include <span>
#include <string_view>

#include "synopse/view/units.h"

namespace synopse::view {

// The first words of a text, where it has more than `most` bytes; never half a character.
std::string_view cut(std::string_view text, std::size_t most);
// The same with a sign that something is left out.
void write_cut(std::string_view text, std::size_t most, Html& html);

// A stance is told as holder, cue and target.
void write_reference(const Pair& pair, Unit unit, Html& html);
// Several of one side, with commas between; of the mentions of a name the first, and how many there are.
void write_references(const Pair& pair, Side side, Level level, std::span<const std::uint32_t> units,
                      Html& html);

}  // namespace synopse::view
