// Links between the sentences of two documents.
#pragma once

#include <vector>

#include "synopse/align/candidates.h"

namespace synopse {

// Sentences [de_begin, de_end) and [en_begin, en_end) that say the same; none empty.
struct Bead {
  std::uint32_t de_begin = 0, de_end = 0, en_begin = 0, en_end = 0;
  Coverage coverage;
  float score = 0;           // 0..1: 0.5 is right one time in two
  bool translation = false;  // stands at its place between others
};

// Translations: both documents go forward together.  `chain` holds pairs that are sure.
std::vector<Bead> parallel_beads(const DocumentFeatures& de, const DocumentFeatures& en,
                                 const std::vector<PairCandidate>& chain);

// Reports of one event: any sentence may go with any other, and with several.
std::vector<Bead> comparable_beads(const DocumentFeatures& de, const DocumentFeatures& en,
                                   const std::vector<PairCandidate>& candidates, const LinkModel& model);

// Picks one of the two by how much goes forward together.  In German order.  A long translation that the
// lexicon knows little of is read twice; what it taught is added to its features.
std::vector<Bead> sentence_beads(DocumentFeatures& de, DocumentFeatures& en, const LinkModel& model);

}  // namespace synopse
