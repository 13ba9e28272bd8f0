// The files that a file which is being read points at.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <unordered_set>

#include "cli/options.h"

namespace synopse::cli {

// One a thread: what the user named is looked up when it is first asked for.
class OtherFiles {
 public:
  explicit OtherFiles(const Options& options) : options_(options) {}

  // How a reader gets at the files that `file` points at, by their paths relative to it.  It may look beside
  // it and in the folders below, and in what the user named, and nowhere else: a file from elsewhere could
  // point anywhere.  Empty where `file` is none of the file system.  Valid as long as this object.
  std::function<std::optional<std::string>(const std::string& path)> of(const std::string& file);

  // Whether a file is "ID.de.xml", "ID.en.xml" or "ID.pair.xml" and "ID.align.xml" beside it is read as well:
  // then it comes with that.
  bool brings_its_pair(const std::string& file);

 private:
  std::optional<std::string> look(const std::string& file, const std::string& path);
  // Whether the user named a path, or a folder above it.
  bool is_named(const std::string& real_path);

  const Options& options_;
  bool known_ = false;
  std::unordered_set<std::string> named_;  // without `.`, `..` and links
};

}  // namespace synopse::cli
