#include "synopse/align/aligner.h"

#include "synopse/align/bilingual.h"
#include "synopse/align/links.h"
#include "synopse/align/sentences.h"

namespace synopse {

struct Aligner::State {
  Bilingual bilingual;
};

Aligner::Aligner(std::unique_ptr<State> state) : state_(std::move(state)) {}
Aligner::~Aligner() = default;

std::shared_ptr<const Aligner> Aligner::load(const Files& grammars, Diagnostics& report) {
  const int before = report.errors();
  auto state = std::make_unique<State>(State{Bilingual::load(grammars, report)});
  if (report.errors() > before) return nullptr;
  return std::shared_ptr<const Aligner>(new Aligner(std::move(state)));
}

const Bilingual& Aligner::bilingual() const { return state_->bilingual; }

Alignment Aligner::align(Document& de, Document& en) const {
  Pair pair{de, en, state_->bilingual, features(de, Side::de, state_->bilingual),
            features(en, Side::en, state_->bilingual)};
  pair.beads = sentence_beads(pair.de_features, pair.en_features);
  Alignment alignment;
  add_sentence_links(pair, alignment);
  add_entity_links(pair, alignment);
  add_figure_links(pair, alignment);
  add_stance_links(pair, alignment);
  mark_contradicting_sentences(pair, alignment);
  add_discrepancies(pair, alignment);
  return alignment;
}

}  // namespace synopse
