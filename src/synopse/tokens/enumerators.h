// The numbers of a list's items, also where all items stand on one line.
#pragma once

#include <optional>

#include "synopse/tokens/view.h"

namespace synopse {

// "1.", "b)", "3.)" before a list's item.
struct Enumerator {
  bool letter = false;
  bool bracket = false;
  int value = 0;
};

// The enumerator at piece `i`, perhaps behind a bullet; the item after it begins with a capital.
std::optional<Enumerator> enumerator_at(const PieceView& view, std::size_t i);

}  // namespace synopse
