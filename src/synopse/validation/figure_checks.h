// Whether the attributes of a figure say one thing.
#pragma once

#include "synopse/validation/findings.h"
#include "synopse/validation/vocabulary.h"

namespace synopse::validation {

// Only warnings: a value that a person corrects need not be spelled in every way at once.
void check_figure(const Tag& tag, Findings& findings);
// Of a figure without id: it is an end of the range around it, and has a value only.
void check_part(const Tag& tag, Findings& findings);

}  // namespace synopse::validation
