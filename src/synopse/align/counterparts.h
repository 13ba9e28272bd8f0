// Names that one text has as entities and its translation only as words.
#pragma once

#include "synopse/align/links.h"

namespace synopse {

// Marks in the one text what the linked sentences of the other have as a name: the same words, or words of
// the same sound.  The new entities have the rule "align counterpart", and the type and ref of the other's.
void mark_counterparts(AlignedPair& pair);

}  // namespace synopse
