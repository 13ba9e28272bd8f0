// Which sentences of two documents may belong together, and which surely do.
#pragma once

#include <vector>

#include "synopse/align/matching.h"

namespace synopse {

struct PairCandidate {
  std::uint32_t de = 0, en = 0;  // sentences
  Coverage coverage;
  float score = 0;  // coverage of both sides, length fit
};

// The best `most` partners of every German sentence, by an inverted index over the English side.  Keys that
// stand in more than `widest` English sentences are not followed, so that the work grows with the documents'
// length and no faster.  Sorted by German, then by English sentence.
std::vector<PairCandidate> candidates(const DocumentFeatures& de, const DocumentFeatures& en,
                                      std::size_t widest, std::size_t most);

// Pairs that are each other's best by a clear margin.  Sorted by German sentence.
std::vector<PairCandidate> mutual_best(const std::vector<PairCandidate>& candidates, std::size_t de_size,
                                       std::size_t en_size);

// What the best selection in which both sides go forward scores together.  `candidates` as candidates()
// gives.
float best_monotone_score(const std::vector<PairCandidate>& candidates, std::size_t en_size);

// The longest selection in which both sides go forward.
std::vector<PairCandidate> monotone_chain(const std::vector<PairCandidate>& pairs);

}  // namespace synopse
