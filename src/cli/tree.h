// The files below a directory, in the order of their names.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/input_paths.h"
#include "cli/selection.h"

namespace synopse::cli {

// What becomes of links to directories.  Links to files are what they lead to.
enum class Links { leave, follow };

// The names in one directory, sorted; those of directories end in "/", so that a tree comes in the order of
// its files' whole names.  In one piece of memory: there may be millions.
class Listing {
 public:
  // Returns what is wrong, or nothing.
  std::string read(const std::string& directory, Links links);
  bool done() const { return next_ == begins_.size(); }
  std::string_view next();

 private:
  std::string_view name(std::uint64_t begin) const { return letters_.c_str() + begin; }

  std::string letters_;                // the names, each with a NUL behind it
  std::vector<std::uint64_t> begins_;  // of the names, sorted by them
  std::size_t next_ = 0;
};

// What a selection leaves of a tree.
class Tree {
 public:
  // Files are called as seen from the directory, with `prefix` before that.
  Tree(std::string directory, std::string prefix, const Selection& selection, Links links);
  std::optional<InputPath> next();

 private:
  struct Level {
    std::string path, name;  // of the directory, with "/" at the end; the name as seen from the top
    std::uint64_t device, number;
    Listing listing;
  };

  // What is wrong with it; nullopt: nothing, or it is not wanted.
  std::optional<InputPath> enter(std::string path, std::string name);
  std::optional<InputPath> file(std::string path, std::string name) const;

  std::string prefix_;
  const Selection& selection_;
  Links links_;
  std::vector<Level> levels_;
  std::optional<InputPath> first_;  // the directory itself cannot be read
};

}  // namespace synopse::cli
