// What the user named -> files to read, one at a time.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/messages.h"
#include "cli/options.h"
#include "cli/reporter.h"

namespace synopse::cli {

// A path to read, and what it is called below the directory that was named; or what is wrong with it.
struct InputPath {
  std::string path, name;
  std::string refused;  // then it is not to be read
};

// Every path in order: directories recursively, sorted by name, hidden files skipped; "-" is standard input,
// and the default where no path is given.  Of a tree, only the names of the directories that are open are in
// memory.
class InputPaths {
 public:
  explicit InputPaths(const Options& options);
  ~InputPaths();
  std::optional<InputPath> next();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The files below a directory, sorted by name, hidden ones skipped.
std::vector<InputPath> files_below(const std::string& directory, Reporter& reporter);

}  // namespace synopse::cli
