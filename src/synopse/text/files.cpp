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

constexpr std::string_view kPhases = "/phases.txt", kReplace = "#! replace";

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

// Whether a text of an upper layer leaves that of the same path below it in force.
bool adds_to_lower(std::string_view path, std::string_view content) {
  const bool adds = path.ends_with(".lex") || path.ends_with(kPhases) || path.ends_with("/paradigms.txt") ||
                    path.ends_with("/boilerplate.txt");
  return adds && !content.starts_with(kReplace);
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

std::string_view Files::generated(std::string_view path) {
  for (const BuiltInFile& file : generated_lexicons())
    if (file.path == path) return file.content;
  return {};
}

void Files::add(std::string path, std::string content) {
  files_.insert_or_assign(std::move(path), File{std::move(content), layers_ - 1, {}});
}

void Files::overlay(const Files& above) {
  for (const auto& [path, upper] : above.files_)
    if (path.ends_with(kPhases) && upper.content.starts_with(kReplace))
      remove(path.substr(0, path.size() - kPhases.size()));
  for (const auto& [path, upper] : above.files_) {
    File file{upper.content, layers_ + upper.layer, upper.below};
    const auto lower = files_.find(path);
    if (lower != files_.end() && lower->second.content != upper.content &&
        adds_to_lower(path, upper.content)) {
      file.below.push_back(lower->second.content);
      file.below.insert(file.below.end(), lower->second.below.begin(), lower->second.below.end());
    }
    files_.insert_or_assign(path, std::move(file));
  }
  layers_ += above.layers_;
}

void Files::remove(std::string_view folder) {
  for (const std::string& path : below(folder)) files_.erase(path);
}

const std::string* Files::find(std::string_view path) const {
  const auto found = files_.find(path);
  return found == files_.end() ? nullptr : &found->second.content;
}

std::vector<std::string_view> Files::texts(std::string_view path) const {
  const auto found = files_.find(path);
  if (found == files_.end()) return {};
  std::vector<std::string_view> texts = {found->second.content};
  texts.insert(texts.end(), found->second.below.begin(), found->second.below.end());
  return texts;
}

int Files::layer(std::string_view path) const {
  const auto found = files_.find(path);
  return found == files_.end() ? -1 : found->second.layer;
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
