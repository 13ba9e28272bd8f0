// Stances inside of reports that add nothing to them.
#pragma once

#include "synopse/document/document.h"

namespace synopse {

struct StanceKnowledge;

// Expects `by`.  "She said she thinks that P" is one position: of two neutral reports by one speaker, the
// inner at the head of what the outer one says, the outer stays.  And what somebody is reported to mention or
// to talk about, neutral and without a content, takes no position.  A speaker is the same by the ref, or by a
// word of lexicon `same_speaker`; a grammar without it keeps all stances.  True if a stance is gone: all `by`
// are unset then.
bool drop_said_already(Document& document, const StanceKnowledge& knowledge);

}  // namespace synopse
