// The manual pages, in the man macros of roff, from the tables.
#pragma once

#include <string>

#include "cli/command_helps.h"

namespace synopse::cli {

std::string manual();                         // synopse(1)
std::string manual(const CommandHelp& help);  // synopse-annotate(1) and the like

}  // namespace synopse::cli
