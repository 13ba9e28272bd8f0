#include "synopse/pipeline/annotator.h"

#include <algorithm>

namespace synopse {

Annotator::Annotator(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar)
    : segmenter_(std::move(segmenter)),
      matcher_(std::move(grammar)),
      names_(matcher_.grammar()),
      stances_(matcher_.grammar()) {
  for (const Phase& phase : matcher_.grammar().phases()) {
    Makes& makes = makes_.emplace_back();
    for (const RuleId id : phase.rules) makes.add(matcher_.grammar().rule(id).kind);
  }
  for (const Rule& rule : matcher_.grammar().rules()) extractors_.push_back(extractor(rule.kind));
}

void Annotator::Makes::add(std::string_view kind) {
  entities = entities || kind == "entity";
  figures = figures || kind == "figure";
  stances = stances || kind == "stance";
}

void Annotator::annotate(Document& document, const SegmenterOptions& options, const Observer& observer) {
  annotate_until(document, matcher_.grammar().phases().size(), options, observer);
}

void Annotator::annotate_until(Document& document, std::size_t last, const SegmenterOptions& options,
                               const Observer& observer) {
  segmenter_->segment(document, options);
  matcher_.begin(document);
  matcher_.trace(static_cast<bool>(observer));
  const auto phases = matcher_.grammar().phases();
  last = std::min(last, phases.size() - 1);
  finds_.clear();
  for (std::size_t i = 0; i < phases.size() && i <= last; ++i) {
    const bool found = run_phase(phases[i], document, observer);
    if (i == last) matcher_.end();
    if (!finish(i, last, found, document)) matcher_.keep_annotations();
  }
}

std::size_t Annotator::last_phase_of_units() const {
  std::size_t last = matcher_.grammar().phases().size();
  while (last > 1 && !makes_[last - 1].entities && !makes_[last - 1].figures) --last;
  return last - 1;
}

bool Annotator::run_phase(const Phase& phase, Document& document, const Observer& observer) {
  const Grammar& grammar = matcher_.grammar();
  bool found = false;
  const Matcher::Take take = [&](std::span<const Match> matches) {
    found = true;
    finds_.open(document);
    for (const Match& match : matches)
      if (const Extractor* made = extractors_[match.rule])
        made->add(match, grammar.rule(match.rule), texts_, document);
    finds_.close(document);
  };
  for (const Sentence& sentence : document.sentences) {
    if (!observer) {
      matcher_.run(phase, document, sentence, take);
      continue;
    }
    const std::span<Match> matches = matcher_.run(phase, document, sentence);
    observer({phase, document, sentence, matches, matcher_});
    if (!matches.empty()) take(matches);
  }
  finds_.move_entities_and_figures(document);
  return found;
}

bool Annotator::is_first_to_make(std::size_t phase, bool Makes::*layer) const {
  for (std::size_t before = 0; before < phase; ++before)
    if (makes_[before].*layer) return false;
  return true;
}

bool Annotator::makes_more(std::size_t phase, std::size_t last, bool Makes::*layer) const {
  for (std::size_t next = phase + 1; next <= last; ++next)
    if (makes_[next].*layer) return true;
  return false;
}

// Values are resolved once all figures are known, and taken over from one another as the words give them; who
// speaks and reports is told once all stances are.
bool Annotator::finish(std::size_t phase, std::size_t last, bool found, Document& document) {
  const Makes& made = makes_[phase];
  const bool figures = made.figures && !makes_more(phase, last, &Makes::figures);
  const bool entities = made.entities && (found || is_first_to_make(phase, &Makes::entities));
  if (figures)
    finish_figures(document, matcher_.grammar());
  else if (made.figures && found)
    sort_figures(document);
  if (entities) finish_entities(document, names_);
  if (made.stances && !makes_more(phase, last, &Makes::stances)) {
    finds_.move_stances(document);
    finish_stances(document, stances_);
  }
  return found || figures || entities;
}

}  // namespace synopse
