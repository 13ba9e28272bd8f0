// Words that a translation teaches about itself: what its lexicon lacks shows in sentences that belong
// together.
#pragma once

#include <vector>

#include "synopse/align/sentences.h"
#include "synopse/align/translation_model.h"

namespace synopse {

// From beads of one sentence on either side: two rounds of IBM's first model in both directions over what is
// left unmatched there.  Looks at so many beads only that the work is bounded.  Sorted.
std::vector<LearnedPair> learned_words(const DocumentFeatures& de, const DocumentFeatures& en,
                                       const std::vector<Bead>& beads);

// Gives the features of learned forms terms that they share.
void add_learned(const std::vector<LearnedPair>& learned, DocumentFeatures& de, DocumentFeatures& en);

}  // namespace synopse
