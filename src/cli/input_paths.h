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
  bool found = false;            // in a directory or a list: only a file is meant, no pipe
  std::string refused, skipped;  // then it is not to be read
};

// Every path in order, then those of --files-from: directories recursively, sorted by name, what --include
// and the like leave of them; "-" is standard input, and the default where nothing is named.  Of a tree, only
// the names of the directories that are open are in memory.
class InputPaths {
 public:
  explicit InputPaths(const Options& options);
  ~InputPaths();
  std::optional<InputPath> next();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The same of one directory, all at once.
std::vector<InputPath> files_below(const std::string& directory, const Options& options, Reporter& reporter);

}  // namespace synopse::cli
