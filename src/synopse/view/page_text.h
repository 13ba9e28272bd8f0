// One text of a pair, with everything that was found in it marked.
#pragma once

#include "synopse/view/rule_numbers.h"
#include "synopse/view/units.h"

namespace synopse::view {

void write_text(const Pair& pair, const PairLinks& links, const RuleNumbers& rules, Side side, Html& html);

}  // namespace synopse::view
