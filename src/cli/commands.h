// The commands.  Each returns the exit code.
#pragma once

#include <memory>

#include "cli/options.h"
#include "cli/reporter.h"

namespace synopse::cli {

int annotate(const Options& options, Reporter& reporter);
int align(const Options& options, Reporter& reporter);
int convert(const Options& options, Reporter& reporter);
int grammar(const Options& options, Reporter& reporter);
int explain(const Options& options, Reporter& reporter);

// The grammars that the flags ask for.
Files grammar_files(const Options& options);
// The same, loaded; throws Error(Fault::usage) after its mistakes have been shown.
std::shared_ptr<const Pipeline> load_pipeline(const Options& options, Reporter& reporter);

}  // namespace synopse::cli
