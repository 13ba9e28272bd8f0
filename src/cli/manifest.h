// Tables of pairs: a line a pair, with its id and what its German and its English text are.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "cli/reporter.h"

namespace synopse::cli {

struct ManifestRow {
  std::string id, de, en;  // of the pair; paths, or ids of records
  std::string score;       // may be empty
};

// Tabs between the columns, a line with their names first.
std::string_view manifest_head();
std::string manifest_line(const ManifestRow& row);
// No name has a tab or a line break in it, and the row does not look like a comment.
bool is_writable(const ManifestRow& row);

// A path as it stands in a manifest that is written to `manifest`: as seen from there.
std::string path_in_manifest(std::string_view path, const std::string& manifest);

// The rows of a file; lines that are none are refused, with their number.  Empty lines, comments ("# ...")
// and the line with the columns' names are no rows.
void for_each_row(const std::string& path, Reporter& reporter,
                  const std::function<void(const std::string& where, ManifestRow&)>& use);

}  // namespace synopse::cli
