#include "cli/manifest.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "synopse/text/utf8.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHead = "id\tde\ten\tscore\n";
constexpr std::size_t kLongestLine = 1 << 20;

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

bool is_no_row(std::string_view line, std::uint64_t number) {
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

ManifestRows::ManifestRows(const std::string& path)
    : path_(path), stream_(open_file(path)), lines_(*stream_, kLongestLine) {}

bool ManifestRows::next() {
  while (lines_.next(line_)) {
    line_ = decoded(std::move(line_)).text;
    if (line_.ends_with('\r')) line_.pop_back();
    if (lines_.too_long() || !is_no_row(line_, lines_.number())) return true;
  }
  return false;
}

std::optional<ManifestRow> ManifestRows::row() const {
  auto fields = columns(line_);
  if (fields.size() < 3 || fields[0].empty() || fields[1].empty() || fields[2].empty()) return std::nullopt;
  return ManifestRow{.id = fields[0], .de = fields[1], .en = fields[2], .score = {}};
}

std::string ManifestRows::where() const { return path_ + ":" + std::to_string(lines_.number()); }

}  // namespace synopse::cli
