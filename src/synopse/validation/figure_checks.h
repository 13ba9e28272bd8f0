// Whether the attributes of a figure say one thing.
#pragma once

#include "synopse/validation/findings.h"
#include "synopse/validation/vocabulary.h"

namespace synopse::validation {

// Only warnings: a value that a person corrects need not be spelled in every way at once.
void check_figure(const Tag& tag, Findings& findings);

}  // namespace synopse::validation
