// The numbers that a report of one event has one of: so many dead, so many injured, that magnitude.
#pragma once

#include <vector>

#include "synopse/align/figure_pairs.h"

namespace synopse {

// Pairs of such numbers that stand in sentences which nothing links, where no value of the one text is one of
// the other's.  At most one a set; the later of two reports may have counted further.
std::vector<FigurePair> compare_tallies(const AlignedPair& pair, const std::vector<Quantity>& de,
                                        const std::vector<Quantity>& en);

}  // namespace synopse
