// An aligned pair as text for a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "synopse/formats/writer.h"
#include "synopse/view/ink.h"

namespace synopse::view {

// Which layers are marked and summed up.
struct Shown {
  bool entities = true, figures = true, stances = true;
};

struct ColumnsOptions {
  std::size_t width = 80;  // columns of the terminal, at least kLeastWidth
  Colour colour = Colour::off;
  Shown shown;
};
constexpr std::size_t kLeastWidth = 40;

// Appends to `out`: both texts, sentence by sentence, side by side or where there is no room below each
// other, with marks at what was found, remarks where they disagree, and a summary at the end.  Every line
// stands for itself: no colour reaches into the next one, and nothing moves the cursor.
void write_columns(const Pair& pair, const ColumnsOptions& options, std::string& out);

}  // namespace synopse::view
