// Runs a command again whenever a file that it depends on changes.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace synopse::cli {

// Runs `command` once, and again after every change below `paths` (files, or directories with all their
// .rules, .lex and .txt files).  Never returns: ends with the signal that ends the program.
// Throws Error(Fault::usage) where there is nothing to watch.
int run_watching(const std::vector<std::string>& paths, const std::function<int()>& command);

}  // namespace synopse::cli
