// What a command with several can do.
#pragma once

#include <string_view>

#include "cli/options.h"
#include "cli/reporter.h"

namespace synopse::cli {

struct Topic {
  std::string_view name, help;
  int (*run)(const Options& options, Reporter& reporter);  // returns the exit code
};

}  // namespace synopse::cli
