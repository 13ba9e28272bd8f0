// What two times of two documents are to each other.
#pragma once

#include "synopse/align/figure_pairs.h"

namespace synopse {

// As judge(), for two figures of class time.
std::optional<FigurePair> judge_times(const AlignedPair& pair, FigureSurroundings& beside, const Quantity& de,
                                      const Quantity& en, const Setting& setting);

}  // namespace synopse
