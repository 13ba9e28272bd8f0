// The `yes` and `no` lines of a rule.
#pragma once

#include "synopse/grammar/rule.h"
#include "synopse/grammar/source.h"

namespace synopse {

// "wurde <96 Prozent> Zustimmung => value=96" -> text, marks, fields.  Throws PatternError at a mark that is
// not closed.
Example read_example(const Located& source, bool expected, const Place& place);

}  // namespace synopse
