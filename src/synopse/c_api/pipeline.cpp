#include "synopse/c_api/pipeline.h"

#include <sstream>

#include "synopse/error.h"

namespace synopse::c_api {
namespace {

// Lines of those that are errors, or of those that are none.
std::string lines(const std::vector<Diagnostic>& told, bool errors) {
  std::ostringstream out;
  for (const Diagnostic& each : told)
    if ((each.severity == Severity::error) == errors) out << each;
  std::string text = out.str();
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

void load(const Choices& choices, synopse_pipeline& pipeline) {
  std::vector<Diagnostic> told;
  auto loaded = load_grammars(choices.grammars, choices.settings, told);
  if (loaded && !choices.settings.dictionaries.empty() && !load_dictionaries(*loaded, told)) loaded = nullptr;
  pipeline.warnings = lines(told, false);
  if (!loaded) {
    pipeline.error = lines(told, true);
    return;
  }
  pipeline.languages = loaded->languages();
  for (const std::string& code : pipeline.languages)
    pipeline.language_list += (pipeline.language_list.empty() ? "" : " ") + code;
  pipeline.workers = std::make_unique<WorkerPool>(std::move(loaded));
}

std::unique_ptr<synopse_pipeline> make(const Choices& choices) {
  auto pipeline = std::make_unique<synopse_pipeline>();
  pipeline->intake = choices.intake;
  pipeline->writing = choices.writing;
  try {
    load(choices, *pipeline);
  } catch (const Error& error) {
    pipeline->error = error.what();
  }
  return pipeline;
}

}  // namespace
}  // namespace synopse::c_api

synopse_pipeline* synopse_pipeline_new(const synopse_options* options) {
  try {
    return synopse::c_api::make(options ? options->choices : synopse::c_api::Choices()).release();
  } catch (...) {
    return nullptr;
  }
}

const char* synopse_pipeline_error(const synopse_pipeline* pipeline) {
  if (!pipeline) return "no pipeline (NULL)";
  return pipeline->workers ? nullptr : pipeline->error.c_str();
}

const char* synopse_pipeline_warnings(const synopse_pipeline* pipeline) {
  return pipeline ? pipeline->warnings.c_str() : "";
}

const char* synopse_pipeline_languages(const synopse_pipeline* pipeline) {
  return pipeline ? pipeline->language_list.c_str() : "";
}

void synopse_pipeline_free(synopse_pipeline* pipeline) { delete pipeline; }
