// Who stands where, as a table for the terminal.
#pragma once

#include "synopse/view/sheet.h"
#include "synopse/view/units.h"

namespace synopse::view {

// A line for each holder and target: what either text says of the one's attitude to the other.
void write_positions(const Pair& pair, Sheet& sheet);

}  // namespace synopse::view
