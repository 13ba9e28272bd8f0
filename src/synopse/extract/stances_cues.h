// Adverbs inside a cue: "has also said" is one verb group, though rules find the verb alone.
#pragma once

#include "synopse/document/document.h"

namespace synopse {

struct StanceKnowledge;

// A cue takes the words of lexicon `cue_adverb` before it, and the auxiliaries (`aux` in lexicon `function`)
// before and between those, if nothing else stands between it and its holder; the cue of a side taken, which
// reports nothing, is its verb alone.  A grammar without that lexicon leaves all cues as they are.
void widen_cues(Document& document, const StanceKnowledge& knowledge);

}  // namespace synopse
