// What must be in a sentence for a pattern to match at all.
#pragma once

#include <vector>

#include "synopse/grammar/tags.h"

namespace synopse {

// Of each list at least one tag, on whichever item; lists are ascending.
using Needs = std::vector<std::vector<Tag>>;

// What is needed for two patterns one behind the other.
void require(Needs& needs, const Needs& more);

// What is needed for either of two patterns: of any list of the one and any of the other, one tag.  Only the
// most telling lists are kept.
Needs either(const Needs& a, const Needs& b);

}  // namespace synopse
