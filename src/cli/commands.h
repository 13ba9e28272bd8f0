// The commands.  Each returns the exit code.
#pragma once

#include "cli/options.h"
#include "cli/reporter.h"

namespace synopse::cli {

int annotate(const Options& options, Reporter& reporter);
int align(const Options& options, Reporter& reporter);
int view(const Options& options, Reporter& reporter);
int diff(const Options& options, Reporter& reporter);
int pair(const Options& options, Reporter& reporter);
int convert(const Options& options, Reporter& reporter);
int grammar(const Options& options, Reporter& reporter);
int lexicon(const Options& options, Reporter& reporter);
int plan(const Options& options, Reporter& reporter);
int status(const Options& options, Reporter& reporter);
int merge(const Options& options, Reporter& reporter);
int explain(const Options& options, Reporter& reporter);
int validate(const Options& options, Reporter& reporter);

}  // namespace synopse::cli
