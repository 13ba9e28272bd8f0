#include "synopse/grammar/source.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "synopse/text/utf8.h"

namespace synopse {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool is_lead(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::size_t indentation(std::string_view line) {
  std::size_t n = 0;
  while (n < line.size() && is_blank(line[n])) ++n;
  return n;
}

// Statements that have statements of their own below them.
bool has_body(std::string_view keyword) { return keyword == "rule" || keyword == "paradigm"; }

bool is_example(std::string_view keyword) { return keyword == "yes" || keyword == "no"; }

// Where a comment begins: a `#` at the start of the line, or behind two blanks or a tab.
std::size_t comment(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '#') continue;
    const bool at_start = indentation(line.substr(0, i)) == i;
    const bool after_gap =
        i >= 1 && (line[i - 1] == '\t' || (i >= 2 && is_blank(line[i - 1]) && is_blank(line[i - 2])));
    if (at_start || after_gap) return i;
  }
  return line.size();
}

// Appends line[from, to) with its positions.
void append(Located& located, std::string_view line, int number, std::size_t from, std::size_t to) {
  int column = 1 + static_cast<int>(std::count_if(line.begin(),
                                                  line.begin() + static_cast<std::ptrdiff_t>(from), is_lead));
  for (std::size_t i = from; i < to; ++i) {
    located.text += line[i];
    located.at.push_back({number, column});
    if (i + 1 < line.size() && is_lead(line[i + 1])) ++column;
  }
  located.end = {number, column};
}

Statement statement(std::string_view line, int number) {
  const std::size_t begin = indentation(line);
  std::size_t end = begin;
  while (end < line.size() && !is_blank(line[end])) ++end;
  Statement result{.keyword = std::string(line.substr(begin, end - begin)),
                   .place = {number, static_cast<int>(begin) + 1}};
  const std::size_t stop = is_example(result.keyword) ? line.size() : comment(line);
  append(result.rest, line, number, std::min(end, stop), stop);
  return result;
}

void continue_statement(Statement& statement, std::string_view line, int number) {
  statement.rest.text += '\n';
  statement.rest.at.push_back(statement.rest.end);
  const std::size_t stop = is_example(statement.keyword) ? line.size() : comment(line);
  append(statement.rest, line, number, std::min(indentation(line), stop), stop);
}

void trim_all(std::vector<Statement>& statements) {
  for (Statement& each : statements) {
    each.rest.trim();
    trim_all(each.body);
  }
}

std::vector<std::string_view> lines_of(std::string_view content) {
  if (content.starts_with("\xEF\xBB\xBF")) content.remove_prefix(3);  // an editor's mark that this is UTF-8
  std::vector<std::string_view> lines;
  while (!content.empty()) {
    const std::size_t end = std::min(content.find('\n'), content.size());
    std::string_view line = content.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    content.remove_prefix(std::min(end + 1, content.size()));
  }
  return lines;
}

// Where a line ceases to be UTF-8.
int ill_formed_column(std::string_view line) {
  int column = 1;
  for (std::size_t begin = 0, end = 1; end <= line.size(); ++end) {
    if (end < line.size() && !is_lead(line[end])) continue;
    if (!is_valid_utf8(line.substr(begin, end - begin))) break;
    begin = end;
    ++column;
  }
  return column;
}

}  // namespace

Located Located::part(std::size_t begin, std::size_t length) const {
  const std::size_t stop = std::min(text.size(), begin + length);
  Located result{.text = text.substr(begin, length), .end = position(stop)};
  result.at.assign(at.begin() + static_cast<std::ptrdiff_t>(begin),
                   at.begin() + static_cast<std::ptrdiff_t>(stop));
  return result;
}

Located located(std::string_view line, int number, std::size_t begin, std::size_t length) {
  Located result;
  append(result, line, number, begin, std::min(line.size(), begin + length));
  return result;
}

void Located::trim() {
  const auto blank = [](char c) { return is_blank(c) || c == '\n'; };
  std::size_t begin = 0, stop = text.size();
  while (begin < stop && blank(text[begin])) ++begin;
  while (stop > begin && blank(text[stop - 1])) --stop;
  if (begin > 0 || stop < text.size()) *this = part(begin, stop - begin);
}

Source::Source(std::string path, std::string_view content, Diagnostics& report)
    : path_(std::move(path)), lines_(lines_of(content)), report_(&report) {}

std::string_view Source::line(int number) const {
  return number >= 1 && static_cast<std::size_t>(number) <= lines_.size()
             ? lines_[static_cast<std::size_t>(number) - 1]
             : std::string_view();
}

void Source::error(Position at, std::string message, std::string hint) const {
  report_->error(place(at), std::move(message), std::move(hint), std::string(line(at.line)));
}

void Source::warning(Position at, std::string message, std::string hint) const {
  report_->warning(place(at), std::move(message), std::move(hint), std::string(line(at.line)));
}

bool Source::check_encoding() const {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (is_valid_utf8(lines_[i])) continue;
    error({static_cast<int>(i) + 1, ill_formed_column(lines_[i])}, "this is no UTF-8",
          "save the file as UTF-8");
    return false;
  }
  return true;
}

std::vector<Statement> Source::statements() const {
  std::vector<Statement> result;
  std::size_t depth = 0;  // of the current rule's own statements; 0: none yet
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const std::string_view text = lines_[i];
    const int number = static_cast<int>(i) + 1;
    const std::size_t indent = indentation(text);
    if (indent == text.size() || text[indent] == '#') continue;
    if (indent == 0) {
      result.push_back(statement(text, number));
      depth = 0;
    } else if (result.empty()) {
      error({number, 1}, "an indented line continues a statement, and there is none above",
            "statements begin at the left edge");
    } else if (!has_body(result.back().keyword)) {
      continue_statement(result.back(), text, number);
    } else if (depth == 0 || indent <= depth) {
      depth = indent;
      result.back().body.push_back(statement(text, number));
    } else {
      continue_statement(result.back().body.back(), text, number);
    }
  }
  trim_all(result);
  return result;
}

}  // namespace synopse
