// Help on a terminal, from the tables.
#pragma once

#include <string>

#include "cli/command_helps.h"

namespace synopse::cli {

// -h: at most 24 lines of 80 columns.
std::string short_help();
std::string short_help(const CommandHelp& help);
// --help: everything.
std::string full_help();
std::string full_help(const CommandHelp& help);

}  // namespace synopse::cli
