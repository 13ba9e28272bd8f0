#include "cli/gazetteer.h"

#include <algorithm>
#include <filesystem>
#include <span>
#include <string_view>

#include "synopse/error.h"
#include "synopse/pipeline/compiled_grammars.h"
#include "synopse/text/built_in.h"
#include "synopse/text/mapped_file.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFile = "gazetteer.synopse", kAbout = "common/gazetteer.txt";

// The last line that is no comment says how many places there are, and where they are from.
std::string about(std::string_view text) {
  std::string found;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0 && text.front() != '#') found = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return found;
}

std::string built_in_about() {
  const std::span<const BuiltInFile> files = built_in_grammars();
  const auto file = std::ranges::find(files, kAbout, &BuiltInFile::path);
  return file == files.end() ? "none" : about(file->content);
}

std::string about_file(const std::string& path) {
  try {
    const MappedFile file(path);
    const CompiledGrammars grammars(file.bytes(), Trust::blind);
    const std::string* text = grammars.files().find(kAbout);
    return text ? about(*text) : "of unknown origin";
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

std::string installed_gazetteer() {
  std::error_code ignored;
  const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
  for (const fs::path& folder :
       {program.parent_path(), program.parent_path().parent_path() / "share/synopse"})
    if (fs::is_regular_file(folder / kFile, ignored)) return (folder / kFile).string();
  return {};
}

std::shared_ptr<const Pipeline> load_gazetteer(const std::string& name, const Settings& settings) {
  if (name != "full") return Pipeline::load_compiled(name, settings);
  const std::string path = installed_gazetteer();
  if (path.empty())
    throw Error(Fault::usage, "no full gazetteer is installed; tools/README.md tells how to make one");
  return Pipeline::load_installed(path, settings);
}

std::string gazetteer_text() {
  const std::string path = installed_gazetteer();
  return "gazetteer core: " + built_in_about() +
         "\ngazetteer full: " + (path.empty() ? "not installed" : about_file(path) + ", " + path);
}

}  // namespace synopse::cli
