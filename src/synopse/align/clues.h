// The clues that tell whether two sentences belong together, for all pairs that may.
#pragma once

#include <vector>

#include "synopse/align/candidates.h"
#include "synopse/align/link_model.h"

namespace synopse {

// Of every candidate, in their order.
JudgedPairs judged_pairs(const std::vector<PairCandidate>& candidates, const DocumentFeatures& de,
                         const DocumentFeatures& en);

}  // namespace synopse
