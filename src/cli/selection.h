// Which of the files that are found are wanted.
#pragma once

#include <string_view>
#include <vector>

#include "cli/glob.h"
#include "cli/options.h"

namespace synopse::cli {

// By the names of files as seen from the directory, or the archive, that was named: --include, --exclude,
// --hidden.
class Selection {
 public:
  explicit Selection(const Options& options);

  // Not hidden, and neither it nor a folder that it lies in is excluded.
  bool allows(std::string_view name) const;
  bool allows_folder(std::string_view name) const;
  // Where some are included, it is one of them.
  bool includes(std::string_view name) const;

 private:
  bool is_excluded(std::string_view name, Glob::Of of) const;

  bool hidden_;
  std::vector<Glob> included_, excluded_;
};

}  // namespace synopse::cli
