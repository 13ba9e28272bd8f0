// Why a text is annotated as it is, and why it is not annotated where it is not.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/inspection.h"
#include "synopse/grammar/near_miss.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

struct BeatenMatch {
  RuleName rule;
  Span span;
  std::string_view reason;  // the winner "is longer", "starts earlier" ...
};

// One annotation of any layer.
struct Explanation {
  std::string id;    // "e1", "f2", "st1", as in the formats
  std::string kind;  // "entity person"
  Span span;
  RuleName rule;  // empty: the document's memory made it (extract/coreference.h)
  // Of what memory made: the entity that it is a later mention of.
  std::optional<std::size_t> antecedent;  // index
  const Match* match = nullptr;           // the rule's match; the captures and fields are there
  std::string_view phase;
  std::vector<LineUse> lines;  // of lexicons, in text order
  std::vector<BeatenMatch> beaten;
};

// A rule at a place where it made nothing.
struct RuleMiss {
  RuleId rule = 0;
  NearMiss miss;
  const Loss* loss = nullptr;  // it matched there, but lost
};

// A place as the rules of one phase saw it.
struct PlaceInPhase {
  const Phase* phase = nullptr;
  std::span<const SeenItem> items;  // of the sentence; of endless ones those around the place
  std::uint32_t item = 0;           // the one at the place, or the next
  std::vector<RuleMiss> misses;     // nearest first
};

// Annotates one document and remembers what the phases saw.
class Explainer {
 public:
  Explainer(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar);

  // Fills every layer of `document`, which must outlive all answers.  Forgets what it has seen before.
  void run(Document& document, const SegmenterOptions& options);

  // Of all annotations: entities, figures, stances.
  std::vector<Explanation> explanations() const;
  // What the phases saw at byte `at`, and what came of each rule; of the rule of that name only, if it is
  // not empty.  Rules that marked something at the place are left out.
  std::vector<PlaceInPhase> at(std::uint32_t at, std::string_view rule) const;

 private:
  // One phase in one sentence.
  struct View {
    const Phase* phase;
    Span sentence;
    std::vector<SeenItem> items;
    std::vector<Match> matches;
    std::vector<Loss> losses;
  };

  Explanation explanation(std::string id, std::string kind, Span span, const RuleName& rule) const;
  void add_match(Explanation& explanation) const;
  std::optional<std::size_t> antecedent(const Entity& entity) const;
  std::optional<RuleMiss> miss(const View& view, RuleId rule, std::span<const SeenItem> items,
                               std::uint32_t item, std::uint32_t at) const;

  Annotator annotator_;
  std::shared_ptr<const Grammar> grammar_;
  std::map<RuleName, RuleId> rules_;  // by label
  std::vector<View> views_;
  const Document* document_ = nullptr;
};

}  // namespace synopse
