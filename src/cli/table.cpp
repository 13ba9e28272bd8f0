#include "cli/table.h"

#include <algorithm>
#include <cstdio>

#include "cli/json.h"
#include "synopse/text/utf8.h"

namespace synopse::cli {
namespace {

std::string shown(double number) {
  char out[32];
  std::snprintf(out, sizeof out, "%.2f", number);
  return out;
}

std::string shown(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* number = std::get_if<std::uint64_t>(&cell)) return std::to_string(*number);
  return shown(std::get<double>(cell));
}

std::size_t width(const std::string& text) { return CodePoints(text).count(); }

// Tabs and line breaks would end a cell.
std::string on_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return text;
}

}  // namespace

Layout layout(std::string_view name) {
  return name == "tsv" ? Layout::tsv : name == "jsonl" ? Layout::jsonl : Layout::plain;
}

void Table::write(Layout layout, std::ostream& out) const {
  switch (layout) {
    case Layout::plain:
      return write_plain(out);
    case Layout::tsv:
      return write_tsv(out);
    case Layout::jsonl:
      return write_jsonl(out);
  }
}

void Table::write_plain(std::ostream& out) const {
  std::vector<std::size_t> widths(columns_.size(), 0);
  for (const auto& row : rows_)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(shown(row[i])));
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string cell = on_one_line(shown(row[i]));
      const std::string padding(widths[i] - width(cell), ' ');
      const bool text = std::holds_alternative<std::string>(row[i]);
      line += (i > 0 ? "  " : "") + (text ? cell + padding : padding + cell);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
  }
}

void Table::write_tsv(std::ostream& out) const {
  for (std::size_t i = 0; i < columns_.size(); ++i) out << (i > 0 ? "\t" : "") << columns_[i];
  out << '\n';
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) out << (i > 0 ? "\t" : "") << on_one_line(shown(row[i]));
    out << '\n';
  }
}

void Table::write_jsonl(std::ostream& out) const {
  for (const auto& row : rows_) {
    JsonObject object;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const auto* text = std::get_if<std::string>(&row[i]);
      if (text)
        object.add(columns_[i], *text);
      else
        object.add_raw(columns_[i], shown(row[i]));
    }
    out << object.text() << '\n';
  }
}

}  // namespace synopse::cli
