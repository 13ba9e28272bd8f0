#include "cli/other_files.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "cli/bytes.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

bool is_below(const fs::path& path, const fs::path& folder) {
  const auto parts = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return parts.first == folder.end();
}

// Folders without `.`, `..` and links, as those of what is looked at.
std::vector<fs::path> open_folders(const std::string& file, const Options& options) {
  std::vector<fs::path> folders;
  std::error_code error;
  const fs::path beside = fs::canonical(file, error).parent_path();
  if (!error) folders.push_back(beside);
  for (const std::string& path : options.paths) {
    const fs::path named = fs::canonical(path, error);
    if (!error && fs::is_directory(named, error)) folders.push_back(named);
  }
  return folders;
}

std::optional<std::string> look(const fs::path& path, const std::vector<fs::path>& folders) {
  std::error_code error;
  const fs::path found = fs::canonical(path, error);
  const auto holds = [&](const fs::path& folder) { return is_below(found, folder); };
  if (error || !std::any_of(folders.begin(), folders.end(), holds) || !fs::is_regular_file(found, error))
    return std::nullopt;
  try {
    return read_bytes(found.string());
  } catch (const Error&) {
    return std::nullopt;
  }
}

// Whether the user named a file, or a folder above it.
bool is_named(const fs::path& file, const Options& options) {
  std::error_code error;
  const fs::path real = fs::canonical(file, error);
  return !error && std::any_of(options.paths.begin(), options.paths.end(), [&](const std::string& path) {
    const fs::path named = fs::canonical(path, error);
    return !error && is_below(real, named);
  });
}

}  // namespace

bool comes_with_its_pair(const std::string& file, const Options& options) {
  for (const std::string_view end : {".de.xml", ".en.xml"}) {
    if (!file.ends_with(end)) continue;
    return is_named(file.substr(0, file.size() - end.size()) + ".align.xml", options);
  }
  return false;
}

std::function<std::optional<std::string>(const std::string& path)> other_files(const std::string& file,
                                                                               const Options& options) {
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return {};
  return
      [file, folders = open_folders(file, options)](const std::string& path) -> std::optional<std::string> {
        if (path.find('\0') != path.npos || fs::path(path).is_absolute()) return std::nullopt;
        return look(fs::path(file).parent_path() / path, folders);
      };
}

}  // namespace synopse::cli
