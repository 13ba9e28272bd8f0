// The tense around a date that may lie on either side of the day of writing.
#pragma once

#include "synopse/document/document.h"

namespace synopse {

class Lexicon;

// Marks weekdays, months and days without their year that the nearest cue of their clause puts at or before
// the day of writing, or at or after it (timex.h).  The lexicon has the columns `direction` (past, future)
// and `reach`, the words between cue and date at the most.
void mark_tense(Document& document, const Lexicon& cues);

}  // namespace synopse
