// Files that belong together by their names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "cli/reporter.h"

namespace synopse::cli {

// Of a file's name below its directory, what it has in common with its partner's, and which language it says
// that it is in.
struct MarkedName {
  std::string common;  // "a" of "a.de.txt", "de/a.txt" and "a/de.txt"
  bool german = false;
};
std::optional<MarkedName> marked_name(std::string_view name);

struct NamedPair {
  std::string id, de, en;  // "a", and the paths
};

// What two documents of these names are called together: "report" for "report.de" and "report.en"; else both
// names are told.
std::string pair_id(const std::string& de, const std::string& en);

// The pairs of .txt files below the directory of --by-name, sorted by id.  Files without a partner, and how
// many are no part of a pair by their names, are told.
std::vector<NamedPair> named_pairs(const Options& options, Reporter& reporter);

}  // namespace synopse::cli
