// The sentences of a document as its phases take them, one phase after the other: what the first has found
// out about them is there for the others, but for those of a large document that come late in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "synopse/document/words.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/phase_triggers.h"

namespace synopse {

class KnownSentences {
 public:
  // Another document.
  void clear() { sentences_.clear(); }
  void begin_phase() {
    next_ = 0;
    late_ = {};
  }
  // The words of the sentence at hand, which is the next one of the phase.
  WordRange words_of(const Sentence& sentence, const Words& words);
  // The phases that words [first, last) of it and their phrases are of interest to.
  PhaseTriggers::Phases phases_of(std::uint32_t first, std::uint32_t last, const PhaseTriggers& triggers,
                                  const ItemMaker& maker);
  // Gives back their memory.
  void end() { std::vector<Known>().swap(sentences_); }

 private:
  struct Known {
    Span span;
    WordRange words;
    PhaseTriggers::Phases phases = 0;  // that they are of interest to,
    std::uint32_t age = 0;             // when the triggers had this age
  };
  static constexpr std::size_t kMost = 1 << 16;

  std::vector<Known> sentences_;
  Known late_;                // the one at hand, where there are too many before it
  Known* at_hand_ = nullptr;  // in either
  std::size_t next_ = 0;
};

}  // namespace synopse
