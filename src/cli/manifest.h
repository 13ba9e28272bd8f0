// Tables of pairs: a line a pair, with its id and what its German and its English text are.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/byte_stream.h"
#include "cli/lines.h"

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

// The rows of a file, one at a time.  Empty lines, comments ("# ...") and the line with the columns' names
// are no rows.
class ManifestRows {
 public:
  // Throws Error(Fault::input) where it cannot be read.
  explicit ManifestRows(const std::string& path);

  // The next line that should be a row.  False: there is none.
  bool next();
  // What it says; nothing where it is no row.
  std::optional<ManifestRow> row() const;
  std::string where() const;  // with its number

 private:
  std::string path_;
  std::unique_ptr<ByteStream> stream_;
  Lines lines_;
  std::string line_;
};

}  // namespace synopse::cli
