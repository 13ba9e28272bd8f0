// What class a code point has, by ICU's properties.  The tables of classes.h are generated from this.
#pragma once

#include "synopse/tokens/classes.h"

namespace synopse {

// Slow; only the generator and the test that compares its tables ask it.
Class classify(char32_t c);

}  // namespace synopse
