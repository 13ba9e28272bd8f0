#include "synopse/align/aligner.h"

#include <string>
#include <vector>

#include "synopse/align/bilingual.h"
#include "synopse/align/counterparts.h"
#include "synopse/align/links.h"
#include "synopse/align/sentences.h"

namespace synopse {
namespace {

// Where a list lies is of no interest to a reader of the output; "lists/de-en" is "de-en".
std::vector<std::string> file_names(const std::vector<std::string>& paths) {
  std::vector<std::string> names;
  for (const std::string& path : paths) names.push_back(path.substr(path.rfind('/') + 1));
  return names;
}

// The sentences whose features are compared once more.
std::vector<bool> with_figures(const Document& document, const DocumentFeatures& features) {
  const Words& words = features.words;
  std::vector<bool> found(features.sentences.size(), false);
  for (const Figure& figure : document.figures) {
    std::uint32_t word = words.first_at(figure.span.begin + 1);
    if (word > 0 && words.end(word - 1) > figure.span.begin) --word;
    const std::uint32_t sentence = features.sentence_of(word);
    if (sentence < found.size()) found[sentence] = true;
  }
  return found;
}

}  // namespace

struct Aligner::State {
  Bilingual bilingual;
  std::vector<std::string> dictionaries;  // names of the user's lists
};

Aligner::Aligner(std::unique_ptr<State> state) : state_(std::move(state)) {}
Aligner::~Aligner() = default;

std::shared_ptr<const Aligner> Aligner::load(const Files& grammars, Diagnostics& report) {
  return load(grammars, Lexicons{}, report);
}

std::shared_ptr<const Aligner> Aligner::load(const Files& grammars, const Lexicons& lexicons,
                                             Diagnostics& report) {
  const int before = report.errors();
  auto state = std::make_unique<State>(
      State{Bilingual::load(grammars, report, lexicons), file_names(lexicons.dictionaries)});
  if (report.errors() > before) return nullptr;
  return std::shared_ptr<const Aligner>(new Aligner(std::move(state)));
}

const Bilingual& Aligner::bilingual() const { return state_->bilingual; }

Alignment Aligner::align(Document& de, Document& en) const {
  PairFeatures of_both = features(de, en, state_->bilingual);
  AlignedPair pair{de, en, state_->bilingual, std::move(of_both.de), std::move(of_both.en)};
  pair.beads = sentence_beads(pair.de_features, pair.en_features, pair.bilingual.linking);
  mark_counterparts(pair);
  pair.de_features.keep_only(with_figures(de, pair.de_features));
  pair.en_features.keep_only(with_figures(en, pair.en_features));
  Alignment alignment;
  alignment.dictionaries = state_->dictionaries;
  add_sentence_links(pair, alignment);
  add_entity_links(pair, alignment);
  add_figure_links(pair, alignment);
  pair.de_features = {};  // large, and read no more
  pair.en_features = {};
  add_stance_links(pair, alignment);
  mark_contradicting_sentences(pair, alignment);
  add_discrepancies(pair, alignment);
  return alignment;
}

}  // namespace synopse
