#include "synopse/align/lines.h"

#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kBlanks = " \t\r";

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::vector<std::string_view> parts(std::string_view text, char separator) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    if (const auto part = trimmed(text.substr(0, end)); !part.empty()) found.push_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return found;
}

std::vector<std::string_view> fields(std::string_view text) {
  std::vector<std::string_view> found;
  while (!(text = trimmed(text)).empty()) {
    const auto end = std::min(text.find_first_of(kBlanks), text.size());
    found.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return found;
}

LineFile::LineFile(const Files& files, std::string path, Diagnostics& report)
    : file_(std::move(path)), report_(report) {
  const auto texts = files.texts(file_);
  if (texts.empty()) {
    report_.error({.file = file_}, "no such file", "the aligner needs it; the default grammars have it");
    return;
  }
  for (const std::string_view text : texts) add_lines(text);
}

void LineFile::add_lines(std::string_view rest) {
  for (int number = 1; !rest.empty(); ++number) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto text = trimmed(rest.substr(0, end));
    if (!text.empty() && text.front() != '#') lines_.push_back({number, text});
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void LineFile::error(const ContentLine& line, std::string_view where, std::string message, std::string hint) {
  const auto before = static_cast<std::size_t>(where.data() - line.text.data());
  const auto column = CodePoints(line.text.substr(0, before)).count() + 1;
  report_.error({.file = file_, .line = line.number, .column = static_cast<int>(column)}, std::move(message),
                std::move(hint), std::string(line.text));
}

}  // namespace synopse
