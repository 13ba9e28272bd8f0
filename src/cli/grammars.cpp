#include "cli/grammars.h"

#include "cli/gazetteer.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

GrammarChoice choice_of(const Options& options) {
  return {.paths = options.grammars, .built_in = options.default_grammars};
}

void show(const std::vector<Diagnostic>& told, Reporter& reporter) {
  for (const Diagnostic& each : told) reporter.show(each);
}

std::shared_ptr<const Pipeline> load_rules(const Options& options, Reporter& reporter) {
  const bool own = !options.grammars.empty() || !options.default_grammars;
  const bool core = options.gazetteer.empty() || options.gazetteer == "core";
  if (!core && own)
    throw Error(Fault::usage,
                "--gazetteer is a whole set of grammars: compile yours with its places instead "
                "(grammar compile -g PLACES -g YOURS -o FILE)");
  if (!core) return load_gazetteer(options.gazetteer, options.settings);
  std::vector<Diagnostic> told;
  auto pipeline = load_grammars(choice_of(options), options.settings, told);
  show(told, reporter);
  if (!pipeline) throw Error(Fault::usage, "the grammars have mistakes; nothing was written");
  return pipeline;
}

// Before anything is written.
void load_dictionaries(const Pipeline& pipeline, Reporter& reporter) {
  std::vector<Diagnostic> told;
  const bool loaded = synopse::load_dictionaries(pipeline, told);
  show(told, reporter);
  if (!loaded) throw Error(Fault::usage, "the dictionary cannot be used; nothing was written");
}

}  // namespace

GrammarFiles grammar_files(const Options& options) { return synopse::grammar_files(choice_of(options)); }

std::shared_ptr<const Pipeline> load_pipeline(const Options& options, Reporter& reporter) {
  auto pipeline = load_rules(options, reporter);
  if (!options.settings.dictionaries.empty()) load_dictionaries(*pipeline, reporter);
  return pipeline;
}

std::optional<BoilerplatePhrases> own_phrases(const Options& options) {
  const bool built_in = options.grammars.empty() && options.default_grammars;
  if (built_in || is_compiled(choice_of(options))) return std::nullopt;
  Diagnostics ignored;
  return BoilerplatePhrases::load(grammar_files(options).files, ignored);
}

void show(const GrammarFiles& grammars, const Diagnostics& diagnostics, Reporter& reporter) {
  show(grammars.concerning_user(diagnostics), reporter);
}

}  // namespace synopse::cli
