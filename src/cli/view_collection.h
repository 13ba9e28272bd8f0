// A page for each of many pairs, and an overview of them.
#pragma once

#include "cli/options.h"
#include "cli/reporter.h"

namespace synopse::cli {

// Writes index.html and what belongs to it into the directory of --output, and the pairs' pages into pairs/
// below it.  Returns the exit code.
int view_collection(const Options& options, Reporter& reporter);

}  // namespace synopse::cli
