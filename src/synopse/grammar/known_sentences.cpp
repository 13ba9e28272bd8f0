#include "synopse/grammar/known_sentences.h"

namespace synopse {

WordRange KnownSentences::words_of(const Sentence& sentence, const Words& words) {
  const WordRange before = next_ > kMost ? late_.words
                           : next_ > 0   ? sentences_[next_ - 1].words
                                         : WordRange{};
  if (next_ == sentences_.size() && next_ < kMost) sentences_.emplace_back();
  at_hand_ = next_ < kMost ? &sentences_[next_] : &late_;
  if (!(at_hand_->span == sentence.span))
    *at_hand_ = {.span = sentence.span, .words = words.in(sentence.span, before)};
  ++next_;
  return at_hand_->words;
}

PhaseTriggers::Phases KnownSentences::phases_of(std::uint32_t first, std::uint32_t last,
                                                const PhaseTriggers& triggers, const ItemMaker& maker) {
  Known& known = *at_hand_;
  const bool whole = known.words.first == first && known.words.last == last;
  if (whole && known.age == triggers.age()) return known.phases;
  const auto phases = static_cast<PhaseTriggers::Phases>(triggers.of_words(first, last) |
                                                         triggers.of(maker.tags_of_phrases(first, last)));
  if (whole) {
    known.phases = phases;
    known.age = triggers.age();
  }
  return phases;
}

}  // namespace synopse
