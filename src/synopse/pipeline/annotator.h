// One language's steps over one document, phase by phase.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/extract/extractor.h"
#include "synopse/extract/name_knowledge.h"
#include "synopse/extract/stance_knowledge.h"
#include "synopse/grammar/matcher.h"
#include "synopse/pipeline/finds.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

// What a phase found in a sentence.  The matcher is traced: it tells what lost there.
struct Observation {
  const Phase& phase;
  const Document& document;  // as the phase saw it
  const Sentence& sentence;
  std::span<const Match> matches;
  const Matcher& matcher;
};
using Observer = std::function<void(const Observation&)>;

// A thread's own tools for one language.
class Annotator {
 public:
  Annotator(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar);

  // Fills every layer.  `observer`, if there is one, sees the matches as they come.
  void annotate(Document& document, const SegmenterOptions& options, const Observer& observer = {});
  // The same up to and with phase number `last`.
  void annotate_until(Document& document, std::size_t last, const SegmenterOptions& options,
                      const Observer& observer);

  // The last phase that makes an entity or a figure: who wants no stances need go no further.
  std::size_t last_phase_of_units() const;

  // To leave rules out.
  Matcher& matcher() { return matcher_; }

 private:
  // The layers for which a phase has rules.
  struct Makes {
    bool entities = false, figures = false, stances = false;
    void add(std::string_view kind);
  };

  // Whether it found anything.
  bool run_phase(const Phase& phase, Document& document, const Observer& observer);
  // What phase number `phase` of those up to `last` leaves to do for the whole document.
  // Whether that, or what was found, has changed the entities or figures.
  bool finish(std::size_t phase, std::size_t last, bool found, Document& document);
  // Whether a later phase up to `last` makes annotations of the layer.
  bool is_first_to_make(std::size_t phase, bool Makes::*layer) const;
  bool makes_more(std::size_t phase, std::size_t last, bool Makes::*layer) const;

  std::shared_ptr<const Segmenter> segmenter_;
  Matcher matcher_;
  std::vector<Makes> makes_;                  // by phase
  std::vector<const Extractor*> extractors_;  // by rule; null: its matches make nothing
  Finds finds_;
  TextCache texts_;
  NameKnowledge names_;
  StanceKnowledge stances_;
};

}  // namespace synopse
