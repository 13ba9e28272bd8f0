#include "cli/other_files.h"

#include <algorithm>
#include <filesystem>

#include "cli/bytes.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

// Without `.`, `..` and links; empty where there is no such file.
fs::path real(const fs::path& path) {
  std::error_code error;
  fs::path found = fs::canonical(path, error);
  return error ? fs::path() : found;
}

bool is_below(const fs::path& path, const fs::path& folder) {
  const auto parts = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return !folder.empty() && parts.first == folder.end();
}

std::optional<std::string> content(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return std::nullopt;
  try {
    return read_bytes(path.string());
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

std::function<std::optional<std::string>(const std::string& path)> OtherFiles::of(const std::string& file) {
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return {};
  return [this, file](const std::string& path) { return look(file, path); };
}

std::optional<std::string> OtherFiles::look(const std::string& file, const std::string& path) {
  if (path.find('\0') != path.npos || fs::path(path).is_absolute()) return std::nullopt;
  const fs::path found = real(fs::path(file).parent_path() / path);
  if (found.empty()) return std::nullopt;
  if (!is_below(found, real(file).parent_path()) && !is_named(found.string())) return std::nullopt;
  return content(found);
}

bool OtherFiles::brings_its_pair(const std::string& file) {
  for (const std::string_view end : {".de.xml", ".en.xml", ".pair.xml"}) {
    if (!file.ends_with(end)) continue;
    const fs::path alignment = real(file.substr(0, file.size() - end.size()) + ".align.xml");
    return !alignment.empty() && is_named(alignment.string());
  }
  return false;
}

bool OtherFiles::is_named(const std::string& real_path) {
  if (!known_)
    for (const std::string& path : options_.paths)
      if (const fs::path named = real(path); !named.empty()) named_.insert(named.string());
  known_ = true;
  for (fs::path path = real_path;; path = path.parent_path()) {
    if (named_.contains(path.string())) return true;
    if (!path.has_relative_path()) return false;
  }
}

}  // namespace synopse::cli
