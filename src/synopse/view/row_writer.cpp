#include "synopse/view/row_writer.h"

#include <algorithm>
#include <span>

namespace synopse::view {
namespace {

constexpr std::size_t kLeastForTwo = 60;  // columns, from which on there are two
constexpr std::size_t kBetween = 3;       // columns, with the sign of the row in the middle

// Of the links that hold a row together; a line where there are none.
std::string_view sign_of(const Row& row) {
  if (!row.relation) return "│";
  return *row.relation == Relation::same ? "=" : *row.relation == Relation::partial ? "~" : "≠";
}

std::size_t index(Side side) { return static_cast<std::size_t>(side); }

// " →5,7": where sentences are that this one is linked with.
std::string pointer(std::span<const std::uint32_t> elsewhere) {
  std::string made;
  for (const std::uint32_t sentence : elsewhere)
    made += (made.empty() ? " →" : ",") + std::to_string(sentence + 1);
  return made;
}

std::size_t digits(std::size_t number) { return std::to_string(number).size(); }

}  // namespace

RowWriter::RowWriter(const Pair& pair, const ColumnsOptions& options, Sheet& sheet)
    : sheet_(sheet),
      colour_(options.colour),
      texts_{MarkedText(pair, Side::de, options), MarkedText(pair, Side::en, options)},
      number_width_(std::max(digits(pair.de->sentences.size()), digits(pair.en->sentences.size()))) {
  if (options.width >= kLeastForTwo) text_width_ = (options.width - kBetween) / 2 - number_width_ - 1;
}

void RowWriter::heading() {
  if (!has_columns()) return;
  std::string& out = sheet_.out();
  Pen pen(colour_, out);
  const std::size_t indent = number_width_ + 1;
  out.append(indent, ' ');
  pen.write("German", kHeading);
  pen.rest();
  out.append(text_width_ + kBetween + indent - std::string_view("German").size(), ' ');
  pen.write("English", kHeading);
  pen.rest();
  out += '\n';
}

std::vector<RowWriter::Cell> RowWriter::cells(const Row& row, const Rows& rows, Side side,
                                              std::size_t width) {
  std::vector<Cell> made;
  const SentenceRange range = row.side[index(side)];
  for (std::uint32_t sentence = range.first; sentence < range.last; ++sentence) {
    Styled words = texts_[index(side)].sentence(sentence);
    words.add(pointer(rows.elsewhere[index(side)][sentence]), kQuiet);
    const std::string number = std::to_string(sentence + 1);
    std::string left = std::string(number_width_ - number.size(), ' ') + number;
    for (const Line& line : sheet_.typesetter().lines(words.text(), width)) {
      Cell cell{std::move(left), {}, line.columns};
      Pen pen(colour_, cell.words);
      words.write(line.begin, line.end, pen);
      made.push_back(std::move(cell));
      left.assign(number_width_, ' ');
    }
  }
  return made;
}

void RowWriter::write_cell(const Cell& cell, Pen& pen) const {
  pen.rest();
  pen.write(cell.number, cell.number.find_first_not_of(' ') == std::string::npos ? kPlain : kQuiet);
  pen.rest();
  pen.write(" ");
  pen.write(cell.words);
}

void RowWriter::write_beside(const std::vector<Cell>& de, const std::vector<Cell>& en, const Row& row) {
  std::string& out = sheet_.out();
  Pen pen(colour_, out);
  for (std::size_t at = 0; at < std::max(de.size(), en.size()); ++at) {
    if (at < de.size()) write_cell(de[at], pen);
    out.append(at < de.size() ? text_width_ - de[at].columns : number_width_ + 1 + text_width_, ' ');
    out += ' ';
    pen.write(at == 0 ? sign_of(row) : "│",
              row.relation == Relation::contradicts && at == 0 ? kDifference : kQuiet);
    pen.rest();
    if (at < en.size()) {
      out += ' ';
      write_cell(en[at], pen);
    }
    out += '\n';
  }
}

void RowWriter::write_below(const std::vector<Cell>& cells, Side side, const Row& row) {
  std::string& out = sheet_.out();
  Pen pen(colour_, out);
  for (std::size_t at = 0; at < cells.size(); ++at) {
    const bool linked = side == Side::en && row.relation;
    if (at == 0)
      pen.write(std::string(code(side)) + ' ' + std::string(linked ? sign_of(row) : " "), kQuiet);
    else
      pen.write("    ");
    write_cell(cells[at], pen);
    out += '\n';
  }
}

void RowWriter::write(const Row& row, const Rows& rows) {
  if (has_columns()) {
    write_beside(cells(row, rows, Side::de, text_width_), cells(row, rows, Side::en, text_width_), row);
    return;
  }
  // "de =12 " stands before the words.
  const std::size_t width = sheet_.width() - number_width_ - 5;
  for (const Side side : {Side::de, Side::en}) write_below(cells(row, rows, side, width), side, row);
}

}  // namespace synopse::view
