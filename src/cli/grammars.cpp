#include "cli/commands.h"
#include "synopse/error.h"

namespace synopse::cli {

Files grammar_files(const Options& options) {
  Files files = options.default_grammars ? Files::built_in() : Files();
  for (const std::string& directory : options.grammars) files.overlay(Files::directory(directory));
  return files;
}

std::shared_ptr<const Pipeline> load_pipeline(const Options& options, Reporter& reporter) {
  Diagnostics report;
  const bool own = !options.grammars.empty() || !options.default_grammars;
  const auto pipeline = own ? Pipeline::load(grammar_files(options), report, options.settings)
                            : Pipeline::load(report, options.settings);
  if (own) reporter.show(report, options.grammars.empty() ? "" : options.grammars.back());
  if (!pipeline) throw Error(Fault::usage, "the grammars have mistakes; nothing was written");
  return pipeline;
}

}  // namespace synopse::cli
