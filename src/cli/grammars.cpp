#include "cli/grammars.h"

#include <filesystem>

#include "cli/gazetteer.h"
#include "synopse/error.h"

namespace synopse::cli {

namespace {

// A directory with most of the rule files below it is a copy of them, to be worked on: what it lacks has been
// deleted.
bool is_copy(const Files& above, const Files& below) {
  std::size_t all = 0, shared = 0;
  for (const std::string& path : below.below("")) {
    if (!path.ends_with(".rules")) continue;
    ++all;
    shared += above.find(path) ? 1 : 0;
  }
  return all > 0 && 2 * shared >= all;
}

}  // namespace

void GrammarFiles::lay_over(const std::string& directory) {
  const Files above = Files::directory(directory);
  if (is_copy(above, files))
    *this = {.files = above, .origins = {}};
  else
    files.overlay(above);
  for (const std::string& path : above.below("")) origins[path] = above.root();
}

std::string GrammarFiles::where(const std::string& path) const {
  const auto found = origins.find(path);
  return (found == origins.end() ? "grammars" : found->second) + "/" + path;
}

void GrammarFiles::show(const Diagnostics& diagnostics, Reporter& reporter) const {
  for (Diagnostic each : diagnostics.all()) {
    const bool own = origins.empty() || origins.contains(each.place.file);
    if (each.severity != Severity::error && !own) continue;
    if (!each.place.file.empty()) each.place.file = where(each.place.file);
    reporter.show(each);
  }
}

GrammarFiles grammar_files(const Options& options) {
  GrammarFiles grammars;
  if (options.default_grammars) grammars.files = Files::built_in();
  for (const std::string& directory : options.grammars) grammars.lay_over(directory);
  return grammars;
}

namespace {

// One file instead of directories is what `grammar compile` has written: complete, and not to be laid over.
bool is_compiled(const Options& options) {
  std::error_code ignored;
  return options.grammars.size() == 1 && std::filesystem::is_regular_file(options.grammars.front(), ignored);
}

// Before anything is written.
void load_dictionaries(const Pipeline& pipeline, Reporter& reporter) {
  Diagnostics report;
  const auto aligner = pipeline.aligner(report);
  for (const Diagnostic& each : report.all()) reporter.show(each);
  if (!aligner) throw Error(Fault::usage, "the dictionary cannot be used; nothing was written");
}

std::shared_ptr<const Pipeline> load_rules(const Options& options, Reporter& reporter) {
  Diagnostics report;
  const bool own = !options.grammars.empty() || !options.default_grammars;
  const bool core = options.gazetteer.empty() || options.gazetteer == "core";
  if (!core && own)
    throw Error(Fault::usage,
                "--gazetteer is a whole set of grammars: compile yours with its places instead "
                "(grammar compile -g PLACES -g YOURS -o FILE)");
  if (!core) return load_gazetteer(options.gazetteer, options.settings);
  if (!own) return Pipeline::load(report, options.settings);
  if (is_compiled(options)) return Pipeline::load_compiled(options.grammars.front(), options.settings);
  const GrammarFiles grammars = grammar_files(options);
  const auto pipeline = Pipeline::load(grammars.files, report, options.settings);
  grammars.show(report, reporter);
  if (!pipeline) throw Error(Fault::usage, "the grammars have mistakes; nothing was written");
  return pipeline;
}

}  // namespace

std::shared_ptr<const Pipeline> load_pipeline(const Options& options, Reporter& reporter) {
  auto pipeline = load_rules(options, reporter);
  if (!options.settings.dictionaries.empty()) load_dictionaries(*pipeline, reporter);
  return pipeline;
}

std::optional<BoilerplatePhrases> own_phrases(const Options& options) {
  if (is_compiled(options) || (options.grammars.empty() && options.default_grammars)) return std::nullopt;
  Diagnostics ignored;
  return BoilerplatePhrases::load(grammar_files(options).files, ignored);
}

}  // namespace synopse::cli
