#include "synopse/text/files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "synopse/error.h"
#include "synopse/text/built_in.h"

namespace synopse {

namespace {

namespace fs = std::filesystem;

// A grammar folder may hold notes and editors' leavings beside its texts.
bool is_grammar_text(const fs::path& path) {
  constexpr std::array<std::string_view, 3> kExtensions = {".txt", ".rules", ".lex"};
  return std::ranges::find(kExtensions, path.extension().string()) != kExtensions.end();
}

[[noreturn]] void refuse(const std::string& what, const std::string& why) {
  throw Error(Fault::usage, "cannot read '" + what + "': " + why);
}

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in && !in.eof()) refuse(path.string(), "no permission, or the disk fails");
  return content;
}

std::string without_trailing_slashes(std::string directory) {
  while (directory.size() > 1 && directory.ends_with('/')) directory.pop_back();
  return directory;
}

}  // namespace

Files Files::built_in() {
  Files files;
  files.root_ = "grammars";
  for (const BuiltInFile& file : built_in_grammars()) {
    files.add(std::string(file.path), std::string(file.content));
  }
  return files;
}

Files Files::directory(const std::string& directory) {
  Files files;
  files.root_ = without_trailing_slashes(directory);
  std::error_code error;
  fs::recursive_directory_iterator entries(files.root_, error);
  for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
    std::error_code ignored;
    if (!is_grammar_text(entries->path()) || !entries->is_regular_file(ignored)) continue;
    files.add(entries->path().lexically_relative(files.root_).generic_string(), content_of(entries->path()));
  }
  if (error) refuse(directory, error.message());
  return files;
}

void Files::add(std::string path, std::string content) {
  files_.insert_or_assign(std::move(path), std::move(content));
}

void Files::overlay(const Files& above) {
  for (const auto& [path, content] : above.files_) add(path, content);
}

const std::string* Files::find(std::string_view path) const {
  const auto found = files_.find(path);
  return found == files_.end() ? nullptr : &found->second;
}

std::vector<std::string> Files::below(std::string_view folder) const {
  std::string prefix(folder);
  if (!prefix.empty() && !prefix.ends_with('/')) prefix += '/';
  std::vector<std::string> paths;
  for (auto file = files_.lower_bound(prefix); file != files_.end(); ++file) {
    if (!file->first.starts_with(prefix)) break;
    paths.push_back(file->first);
  }
  return paths;
}

}  // namespace synopse
