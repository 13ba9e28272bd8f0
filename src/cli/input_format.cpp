#include "cli/input_format.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "cli/flag_values.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kText = ".txt";
constexpr std::array<std::string_view, 2> kRecords = {".jsonl", ".ndjson"};
// No running text; reading them as such would annotate their markup.
constexpr std::array<std::string_view, 20> kOthers = {
    ".html", ".htm", ".vrt",  ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".xlsx",
    ".pptx", ".bz2", ".lzma", ".rar", ".7z",  ".jpg",  ".png", ".gif", ".mp3",  ".mp4"};

template <std::size_t kCount>
bool is_one_of(std::string_view extension, const std::array<std::string_view, kCount>& all) {
  return std::find(all.begin(), all.end(), extension) != all.end();
}

FoundFormat by_content(std::string_view begin) {
  for (const InputFormat& each : input_formats())
    if (each.recognises(begin)) return {.format = &each};
  return {.records = looks_like_records(begin)};
}

}  // namespace

bool looks_like_records(std::string_view begin) {
  if (begin.starts_with("\xEF\xBB\xBF")) begin.remove_prefix(3);
  const std::size_t first = begin.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || begin[first] != '{') return false;
  const std::size_t second = begin.find_first_not_of(" \t", first + 1);
  return second != std::string_view::npos && begin[second] == '"';
}

FoundFormat found_format(const std::string& from, const std::string& name, std::string_view begin) {
  if (!from.empty()) return {.format = input_format(from), .records = from == "jsonl"};
  if (const InputFormat* named = input_format_of_file(name)) return {.format = named};
  const std::string extension = fs::path(name).extension().string();
  if (extension == kText) return {};
  if (is_one_of(extension, kRecords)) return {.records = true};
  if (is_one_of(extension, kOthers))
    return {.refused = "not a format that is read; there are " + joined(input_names(), ", ") +
                       " (--from text reads it as it is)"};
  return by_content(begin);
}

bool is_named_format(const std::string& name) {
  const std::string extension = fs::path(name).extension().string();
  return input_format_of_file(name) || extension == kText || is_one_of(extension, kRecords) ||
         is_one_of(extension, kOthers);
}

std::vector<std::string_view> input_names() {
  std::vector<std::string_view> names = {"text", "jsonl"};
  for (const InputFormat& each : input_formats()) names.push_back(each.name);
  return names;
}

}  // namespace synopse::cli
