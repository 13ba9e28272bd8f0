// Reflexive pronouns inside a cue: "sprach er sich für den Plan aus" is one verb, though rules pass over
// "sich".
#pragma once

#include "synopse/document/document.h"

namespace synopse {

struct StanceKnowledge;

// A cue takes the word of class `refl` in lexicon `function` that stands between its parts, close behind it,
// or right before it, unless it belongs to another role.  A grammar without that class leaves all cues as
// they are.
void add_reflexives(Document& document, const StanceKnowledge& knowledge);

}  // namespace synopse
