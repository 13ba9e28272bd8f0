// The large gazetteer: one file with all grammars and more places than the program has built in, which the
// set-up makes (tools/gazetteer.py) and `cmake --install` puts into share/synopse.
#pragma once

#include <memory>
#include <string>

#include "synopse/pipeline/pipeline.h"

namespace synopse::cli {

// Where the installed one lies: beside the program, or in the share/synopse of its prefix; empty: there is
// none.
std::string installed_gazetteer();

// The grammars with the places that `--gazetteer NAME` asks for: "full" is the installed file, all else a
// path. Throws Error(Fault::usage) when nothing is installed, or the file cannot be used.
std::shared_ptr<const Pipeline> load_gazetteer(const std::string& name, const Settings& settings);

// What is known, for --version: where the built-in places are from, and what "full" would be.
std::string gazetteer_text();

}  // namespace synopse::cli
