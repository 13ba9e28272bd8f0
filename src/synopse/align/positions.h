// Stances as the aligner compares them: who, about what, in which words.
#pragma once

#include <string>
#include <vector>

#include "synopse/align/links.h"

namespace synopse {

struct StancePosition {
  std::uint32_t sentence = 0;
  std::vector<std::string> holders, targets;  // refs, sorted
  std::vector<std::string> party;             // refs of all that the holder's words name
  std::vector<Concept> events;                // families of events that a short target names
  SentenceFeatures holder_words, target_words;
  SentenceFeatures words;  // of the whole stance
  bool has_holder = false;
  bool known_holder = false;  // `holders` are its own, not those of names in it
  bool open_target = false;   // "it", or none: says nothing by itself
};

// In the order of the document's stances.
std::vector<StancePosition> positions(const AlignedPair& pair, Side side);

}  // namespace synopse
