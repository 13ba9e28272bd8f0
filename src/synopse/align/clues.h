// The clues that tell whether two sentences belong together.
#pragma once

#include <memory>
#include <vector>

#include "synopse/align/candidates.h"
#include "synopse/align/link_model.h"

namespace synopse {

// Reads the clues of pairs beside all others that might be, which must outlive it.
class ClueReader {
 public:
  ClueReader(const std::vector<PairCandidate>& candidates, const DocumentFeatures& de,
             const DocumentFeatures& en);
  ~ClueReader();

  Clues of(const PairCandidate& pair);
  // The mean score of the best pairs.
  float peak() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace synopse
