// The part of the alignment grid that is worth computing.
#pragma once

#include <vector>

#include "synopse/align/candidates.h"

namespace synopse {

// Row i (German sentences before i) covers the columns [low[i], high[i]].  Both never fall, row 0 begins at
// 0, the last row ends at the last column, and neighbouring rows overlap.
struct Band {
  std::vector<std::uint32_t> low, high;
};

// Around the chain; between two pairs of it the whole rectangle, or a strip along its diagonal when the
// rectangle is large, so that the band grows with the documents' length and no faster.
Band band_around(const std::vector<PairCandidate>& chain, std::uint32_t de_size, std::uint32_t en_size);

}  // namespace synopse
