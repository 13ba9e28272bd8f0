// What the flags make of grammars, places and dictionaries, as one number: the same rules, the same hash.
#pragma once

#include <string>

#include "cli/options.h"

namespace synopse::cli {

// Throws Error where a file cannot be read.
std::string rules_hash(const Options& options);

}  // namespace synopse::cli
