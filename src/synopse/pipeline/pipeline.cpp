#include "synopse/pipeline/pipeline.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>

#include "synopse/align/dictionary.h"
#include "synopse/error.h"
#include "synopse/extract/extractor.h"
#include "synopse/grammar/grammar.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/pipeline/compiled_grammars.h"
#include "synopse/pipeline/dates.h"
#include "synopse/text/mapped_file.h"
#include "synopse/tokens/boilerplate.h"

namespace synopse {
namespace {

constexpr std::string_view kPhases = "/phases.txt";

// What one language knows, loaded together.
struct LanguageKnowledge {
  std::shared_ptr<const Segmenter> segmenter;
  std::shared_ptr<const Grammar> grammar;
};

// What a document brought along is not ours, and is made anew.
void clear_layers(Document& document) {
  document.sentences.clear();
  document.tokens.clear();
  document.quotes.clear();
  document.entities.clear();
  document.figures.clear();
  document.stances.clear();
}

std::vector<Span> spans(const std::vector<Sentence>& sentences) {
  std::vector<Span> found;
  for (const Sentence& sentence : sentences) found.push_back(sentence.span);
  return found;
}

void drop_unwanted(Document& document, const Layers& layers) {
  if (!layers.entities) document.entities.clear();
  if (!layers.figures) document.figures.clear();
  if (!layers.stances) document.stances.clear();
}

}  // namespace

struct Pipeline::State {
  Files files;
  std::optional<MappedFile> mapped;  // holds what `compiled` views, unless that is the binary's own
  std::optional<CompiledGrammars> compiled;
  Settings settings;

  // Loads what is not loaded yet; mistakes go to `report`.
  LanguageKnowledge language(const std::string& code, Diagnostics& report) {
    const std::scoped_lock lock(mutex);
    const auto known = languages.find(code);
    if (known != languages.end()) return known->second;
    LanguageKnowledge loaded{Segmenter::load(files, code, report),
                             compiled ? compiled->grammar(code) : Grammar::load(files, code, report)};
    languages.emplace(code, loaded);
    return loaded;
  }

  void use(std::span<const std::byte> block, Trust trust) { files = compiled.emplace(block, trust).files(); }

  std::shared_ptr<const Aligner> aligner(Diagnostics& report) {
    const std::scoped_lock lock(mutex);
    if (!aligner_) aligner_ = Aligner::load(files, lexicons(), report);
    return aligner_;
  }

  const BoilerplatePhrases& phrases() {
    std::call_once(phrases_read_, [this] {
      Diagnostics ignored;
      phrases_ = BoilerplatePhrases::load(files, ignored);
    });
    return phrases_;
  }

  void settle_boilerplate(Document& document) {
    if (settings.boilerplate == Boilerplate::keep) return document.boilerplate.clear();
    if (document.boilerplate.empty()) document.boilerplate = boilerplate_lines(document.text, phrases());
    if (settings.boilerplate == Boilerplate::drop && !document.boilerplate.empty())
      drop_boilerplate(document);
  }

  bool has_language(const std::string& code) const {
    return files.find(code + std::string(kPhases)) != nullptr;
  }

 private:
  Lexicons lexicons() const {
    if (!compiled) return {.compiled = {}, .dictionaries = settings.dictionaries};
    return {compiled->lexicon(), compiled->trust(), settings.dictionaries};
  }

  std::mutex mutex;
  std::map<std::string, LanguageKnowledge> languages;
  std::shared_ptr<const Aligner> aligner_;
  std::once_flag phrases_read_;
  BoilerplatePhrases phrases_;
};

Pipeline::Pipeline(std::shared_ptr<State> state) : state_(std::move(state)) {}
Pipeline::~Pipeline() = default;

std::shared_ptr<const Pipeline> Pipeline::load(const Files& grammars, Diagnostics& report,
                                               Settings settings) {
  auto state = std::make_shared<State>();
  state->files = grammars;
  state->settings = settings;
  std::shared_ptr<const Pipeline> pipeline(new Pipeline(state));
  for (const std::string& language : pipeline->languages()) state->language(language, report);
  BoilerplatePhrases::load(state->files, report);
  const bool lists = !settings.dictionaries.empty();  // their mistakes are none of the grammars
  if (!lists && !grammars.below("bilingual").empty()) state->aligner(report);
  return report.ok() ? pipeline : nullptr;
}

std::shared_ptr<const Pipeline> Pipeline::load(Diagnostics&, Settings settings) {
  auto state = std::make_shared<State>();
  state->use(built_in_compiled_grammars(), Trust::blind);
  state->settings = settings;
  return std::shared_ptr<const Pipeline>(new Pipeline(state));
}

std::shared_ptr<const Pipeline> Pipeline::load_compiled(const std::string& path, Settings settings) {
  auto state = std::make_shared<State>();
  state->use(state->mapped.emplace(path).bytes(), Trust::checked);
  state->settings = settings;
  return std::shared_ptr<const Pipeline>(new Pipeline(state));
}

std::shared_ptr<const Pipeline> Pipeline::load_installed(const std::string& path, Settings settings) {
  auto state = std::make_shared<State>();
  state->use(state->mapped.emplace(path).bytes(), Trust::blind);
  state->settings = settings;
  return std::shared_ptr<const Pipeline>(new Pipeline(state));
}

std::vector<std::string> Pipeline::languages() const {
  std::vector<std::string> result;
  for (const std::string& path : state_->files.below(""))
    if (path.ends_with(kPhases)) result.push_back(path.substr(0, path.size() - kPhases.size()));
  return result;
}

std::shared_ptr<const Grammar> Pipeline::grammar(const std::string& language) const {
  Diagnostics report;
  return state_->has_language(language) ? state_->language(language, report).grammar : nullptr;
}

std::shared_ptr<const Segmenter> Pipeline::segmenter(const std::string& language) const {
  Diagnostics report;
  return state_->has_language(language) ? state_->language(language, report).segmenter
                                        : Segmenter::load(state_->files, language, report);
}

std::shared_ptr<const Aligner> Pipeline::aligner() const {
  Diagnostics report;
  return state_->aligner(report);
}

std::shared_ptr<const Aligner> Pipeline::aligner(Diagnostics& report) const {
  return state_->aligner(report);
}

struct Worker::State {
  explicit State(std::shared_ptr<Pipeline::State> shared) : pipeline(std::move(shared)) {}

  // Null: no grammar for this language.
  Annotator* annotator(const std::string& language) {
    const auto known = annotators.find(language);
    if (known != annotators.end()) return known->second.get();
    std::unique_ptr<Annotator> made;
    if (pipeline->has_language(language)) {
      Diagnostics report;
      const LanguageKnowledge knowledge = pipeline->language(language, report);
      if (knowledge.segmenter && knowledge.grammar)
        made = std::make_unique<Annotator>(knowledge.segmenter, knowledge.grammar);
    }
    return annotators.emplace(language, std::move(made)).first->second.get();
  }

  void annotate(Document& document, const SegmenterOptions& options) {
    const Layers& layers = pipeline->settings.layers;
    const bool rules = layers.entities || layers.figures || layers.stances;
    clear_layers(document);
    document.bias = pipeline->settings.bias;
    Annotator* annotator = rules ? this->annotator(document.language) : nullptr;
    if (!annotator) return segment_only(document, options);
    if (layers.stances)
      annotator->annotate(document, options);
    else
      annotator->annotate_until(document, annotator->last_phase_of_units(), options, {});
    drop_unwanted(document, layers);
  }

  void segment_only(Document& document, const SegmenterOptions& options) {
    Diagnostics report;
    const bool known = pipeline->has_language(document.language);
    const auto segmenter = known ? pipeline->language(document.language, report).segmenter
                                 : Segmenter::load(pipeline->files, document.language, report);
    if (segmenter) segmenter->segment(document, options);
  }

  std::shared_ptr<Pipeline::State> pipeline;
  std::map<std::string, std::unique_ptr<Annotator>> annotators;
};

Worker::Worker(std::unique_ptr<State> state) : state_(std::move(state)) {}
Worker::Worker(Worker&&) noexcept = default;
Worker::~Worker() = default;

const BoilerplatePhrases& Pipeline::boilerplate_phrases() const { return state_->phrases(); }
void Pipeline::settle_boilerplate(Document& document) const { state_->settle_boilerplate(document); }

Worker Pipeline::worker() const { return Worker(std::make_unique<Worker::State>(state_)); }

void Worker::annotate(Document& document) {
  state_->pipeline->settle_boilerplate(document);
  state_->annotate(document, state_->pipeline->settings.segmenter);
}

Alignment Worker::align(Document& de, Document& en) {
  for (Document* document : {&de, &en}) {
    state_->pipeline->settle_boilerplate(*document);
    const std::vector<Span> sentences = spans(document->sentences);
    SegmenterOptions options = state_->pipeline->settings.segmenter;
    options.sentences = sentences;
    state_->annotate(*document, options);
  }
  settle_dates(de, en);
  Diagnostics report;
  const auto aligner = state_->pipeline->aligner(report);
  if (!aligner)
    throw Error(Fault::usage, "these grammars cannot align: they have no bilingual/ folder that can be read");
  return aligner->align(de, en);
}

}  // namespace synopse
