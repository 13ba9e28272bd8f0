// One text of a pair, with everything that was found in it marked.
#pragma once

#include "synopse/view/units.h"

namespace synopse::view {

void write_text(const Pair& pair, const PairLinks& links, Side side, Html& html);

}  // namespace synopse::view
