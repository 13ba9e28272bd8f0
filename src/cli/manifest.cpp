#include "cli/manifest.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "cli/bytes.h"
#include "synopse/text/utf8.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHead = "id\tde\ten\tscore\n";

bool is_plain(std::string_view field) { return field.find_first_of("\t\r\n") == std::string_view::npos; }

std::vector<std::string> columns(std::string_view line) {
  std::vector<std::string> found;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(line.find('\t', begin), line.size());
    found.emplace_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  return found;
}

// An id may begin with "#".
bool is_comment(std::string_view line) { return line == "#" || line.starts_with("# "); }

bool is_no_row(std::string_view line, int number) {
  if (line.find_first_not_of(" \t") == std::string_view::npos || is_comment(line)) return true;
  return number == 1 && line.starts_with("id\tde\ten");
}

}  // namespace

std::string_view manifest_head() { return kHead; }

std::string manifest_line(const ManifestRow& row) {
  return row.id + "\t" + row.de + "\t" + row.en + "\t" + row.score + "\n";
}

bool is_writable(const ManifestRow& row) {
  return is_plain(row.id) && !is_comment(row.id) && is_plain(row.de) && is_plain(row.en);
}

std::string path_in_manifest(std::string_view path, const std::string& manifest) {
  const fs::path file(path);
  if (file.is_absolute() || manifest.empty() || manifest == "-") return std::string(path);
  std::error_code ignored;
  const fs::path seen = fs::proximate(file, fs::absolute(manifest).parent_path(), ignored);
  return seen.empty() ? std::string(path) : seen.generic_string();
}

void for_each_row(const std::string& path, Reporter& reporter,
                  const std::function<void(const std::string&, ManifestRow&)>& use) {
  const std::string text = decoded(read_bytes(path)).text;
  int number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = std::string_view(text).substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (is_no_row(line, number)) continue;
    const std::string where = path + ":" + std::to_string(number);
    auto fields = columns(line);
    if (fields.size() < 3 || fields[0].empty() || fields[1].empty() || fields[2].empty()) {
      reporter.refuse(where, "not a pair (id TAB German path TAB English path)");
      continue;
    }
    ManifestRow row{.id = fields[0], .de = fields[1], .en = fields[2], .score = {}};
    use(where, row);
  }
}

}  // namespace synopse::cli
