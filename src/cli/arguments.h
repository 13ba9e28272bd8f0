// Arguments -> command and options.
#pragma once

#include <optional>

#include "cli/flags.h"
#include "cli/options.h"

namespace synopse::cli {

struct Arguments {
  Command command = kAnnotate;
  Options options;
};

// Nothing to do (--help, --version), or a mistake: `exit_code` says which; what there is to say has been
// printed.
struct Parsed {
  std::optional<Arguments> arguments;
  int exit_code = 0;
};

Parsed parse_arguments(int count, char** values);

}  // namespace synopse::cli
