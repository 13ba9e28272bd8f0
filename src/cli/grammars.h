// The grammars that the flags ask for, and where their files lie.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "cli/options.h"
#include "cli/reporter.h"
#include "synopse/text/files.h"
#include "synopse/tokens/boilerplate_phrases.h"

namespace synopse::cli {

struct GrammarFiles {
  Files files;
  std::map<std::string, std::string> origins;  // path -> the directory it was read from; built-in ones: none

  // Adds a layer (text/files.h).  A directory that has most of the rule files that are there is taken for a
  // changed copy, and replaces them all.
  void lay_over(const std::string& directory);
  // Where a path of `files` is found: "my-grammars/de/ships.rules"; built-in ones: "grammars/de/...".
  std::string where(const std::string& path) const;
  // Shows mistakes, and warnings about directories: the built-in files are not the user's to mend.  Where
  // there are no directories, all.
  void show(const Diagnostics& diagnostics, Reporter& reporter) const;
};

// The built-in ones, unless they are not wanted, with every --grammars above them.
GrammarFiles grammar_files(const Options& options);
// The same, loaded; throws Error(Fault::usage) after its mistakes have been shown.
std::shared_ptr<const Pipeline> load_pipeline(const Options& options, Reporter& reporter);
// What lines of web pages say that are no report, by grammars in directories of the user's; else nothing. The
// mistakes of the list are shown by whoever loads the grammars.
std::optional<BoilerplatePhrases> own_phrases(const Options& options);

}  // namespace synopse::cli
