// The grammars that a user asks for, and where their files lie.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "synopse/pipeline/pipeline.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

// Which grammars: the built-in ones, with what lies above them.
struct GrammarChoice {
  // Directories, later ones above earlier ones; or one file that `synopse grammar compile` has written, which
  // is complete: nothing is laid over it.
  std::vector<std::string> paths;
  bool built_in = true;
};

struct GrammarFiles {
  Files files;
  std::map<std::string, std::string> origins;  // path -> the directory it was read from; built-in ones: none

  // Adds a layer (text/files.h).  A directory that has most of the rule files that are there is taken for a
  // changed copy, and replaces them all.  Throws Error when it cannot be read.
  void lay_over(const std::string& directory);
  // Where a path of `files` is found: "my-grammars/de/ships.rules"; built-in ones: "grammars/de/...".
  std::string where(const std::string& path) const;
  // Mistakes, and warnings about directories, at the places where the files lie: the built-in files are not
  // the user's to mend.  Where there are no directories, all.
  std::vector<Diagnostic> concerning_user(const Diagnostics& diagnostics) const;
};

// Whether the choice is one compiled file.
bool is_compiled(const GrammarChoice& choice);
// Of a choice that is no compiled file.
GrammarFiles grammar_files(const GrammarChoice& choice);

// The grammars, loaded.  Null after a mistake; what the user should be told in any case is added to `told`.
// Throws Error where a file cannot be read.
std::shared_ptr<const Pipeline> load_grammars(const GrammarChoice& choice, const Settings& settings,
                                              std::vector<Diagnostic>& told);
// Loads the dictionaries of the pipeline's settings, so that their mistakes are known before anything is
// done. False after a mistake.  Throws Error where one cannot be read.
bool load_dictionaries(const Pipeline& pipeline, std::vector<Diagnostic>& told);

}  // namespace synopse
