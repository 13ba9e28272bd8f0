// An aligned pair as text for a terminal.
#pragma once

#include <string>

#include "synopse/formats/writer.h"

namespace synopse::view {

// Appends to `out`.
void write_columns(const Pair& pair, std::string& out);

}  // namespace synopse::view
