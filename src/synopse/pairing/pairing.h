// From a collection to the pairs that are told: see Pairer.
#pragma once

#include <cstdint>
#include <vector>

#include "synopse/pairing/collection.h"
#include "synopse/pairing/pairer.h"

namespace synopse {

// How alike two documents are, and how alike either of them is to its nearest ones in general.
struct Likeness {
  std::uint32_t de = 0, en = 0;  // in the order in which they were added
  float cosine = 0;
  float de_usual = 0, en_usual = 0;  // mean cosine of the three nearest of the German, of the English one
};

std::vector<DocumentPair> pair_documents(Collection collection, const PairingOptions& options);

// The steps: the nearest of every document, in either direction; how likely each pair is; which are told.
std::vector<Likeness> likely_pairs(Collection collection, const PairingOptions& options);
float pair_score(const Likeness& pair);
std::vector<DocumentPair> best_pairs(std::vector<DocumentPair> pairs, const PairingOptions& options);

}  // namespace synopse
