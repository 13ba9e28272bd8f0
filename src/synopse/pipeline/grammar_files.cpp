#include "synopse/pipeline/grammar_files.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace synopse {
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

std::vector<Diagnostic> GrammarFiles::concerning_user(const Diagnostics& diagnostics) const {
  std::vector<Diagnostic> found;
  for (Diagnostic each : diagnostics.all()) {
    const bool own = origins.empty() || origins.contains(each.place.file);
    if (each.severity != Severity::error && !own) continue;
    if (!each.place.file.empty()) each.place.file = where(each.place.file);
    found.push_back(std::move(each));
  }
  return found;
}

bool is_compiled(const GrammarChoice& choice) {
  std::error_code ignored;
  return choice.paths.size() == 1 && std::filesystem::is_regular_file(choice.paths.front(), ignored);
}

GrammarFiles grammar_files(const GrammarChoice& choice) {
  GrammarFiles grammars;
  if (choice.built_in) grammars.files = Files::built_in();
  for (const std::string& directory : choice.paths) grammars.lay_over(directory);
  return grammars;
}

std::shared_ptr<const Pipeline> load_grammars(const GrammarChoice& choice, const Settings& settings,
                                              std::vector<Diagnostic>& told) {
  Diagnostics report;
  if (is_compiled(choice)) return Pipeline::load_compiled(choice.paths.front(), settings);
  if (choice.built_in && choice.paths.empty()) return Pipeline::load(report, settings);
  const GrammarFiles grammars = grammar_files(choice);
  auto pipeline = Pipeline::load(grammars.files, report, settings);
  std::ranges::move(grammars.concerning_user(report), std::back_inserter(told));
  return pipeline;
}

bool load_dictionaries(const Pipeline& pipeline, std::vector<Diagnostic>& told) {
  Diagnostics report;
  const auto aligner = pipeline.aligner(report);
  told.insert(told.end(), report.all().begin(), report.all().end());
  return aligner != nullptr;
}

}  // namespace synopse
