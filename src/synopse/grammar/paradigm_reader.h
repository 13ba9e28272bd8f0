// Reads one `paradigm` statement.
#pragma once

#include "synopse/grammar/paradigm.h"

namespace synopse {

// Mistakes are reported to the source; what cannot be read is left out.  The name is empty when there is
// none.
Paradigm read_paradigm(const Statement& statement, const Source& source, const Paradigms& earlier);

}  // namespace synopse
