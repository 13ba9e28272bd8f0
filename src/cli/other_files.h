// The files that a file which is being read points at.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/options.h"

namespace synopse::cli {

// How a reader gets at them, by their paths relative to `file`.  It may look beside the file and in the
// folders below, and in what the user named, and nowhere else: a file from elsewhere could point anywhere.
// Empty where `file` is none of the file system.
std::function<std::optional<std::string>(const std::string& path)> other_files(const std::string& file,
                                                                               const Options& options);

// Whether a file is "ID.de.xml" or "ID.en.xml" and "ID.align.xml" beside it is read as well: then it comes
// with that, as a side of the pair.
bool comes_with_its_pair(const std::string& file, const Options& options);

}  // namespace synopse::cli
