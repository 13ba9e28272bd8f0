#include "synopse/formats/table_row.h"

#include "synopse/formats/csv.h"
#include "synopse/formats/lines.h"
#include "synopse/formats/numbers.h"

namespace synopse {
namespace {

bool is_formula(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\'');
  return first != std::string_view::npos && std::string_view("=+-@\t\r\n").find(text[first]) != text.npos;
}

}  // namespace

void TableRow::separate() {
  if (!first_) out_ += style_ == TableStyle::csv ? ',' : '\t';
  first_ = false;
}

TableRow& TableRow::add(std::string_view text) {
  separate();
  if (is_formula(text)) {
    const std::string quoted = "'" + std::string(text);
    style_ == TableStyle::csv ? append_csv_field(quoted, out_) : append_on_one_line(quoted, out_);
  } else {
    style_ == TableStyle::csv ? append_csv_field(text, out_) : append_on_one_line(text, out_);
  }
  return *this;
}

TableRow& TableRow::add_id(std::string_view prefix, std::size_t index) {
  separate();
  append_number(out_ += prefix, index + 1);
  return *this;
}

TableRow& TableRow::add_number(std::size_t number) {
  separate();
  append_number(out_, number);
  return *this;
}

TableRow& TableRow::add_number(const std::optional<Decimal>& number) {
  separate();
  if (number) out_ += number->text();
  return *this;
}

TableRow& TableRow::add_score(const std::optional<float>& score) {
  separate();
  if (score) append_float(out_, *score);
  return *this;
}

TableRow& TableRow::add_flag(bool value) {
  separate();
  out_ += value ? "true" : "false";
  return *this;
}

std::string table_line(TableStyle style, std::initializer_list<std::string_view> columns) {
  std::string out;
  TableRow row(style, out);
  for (const std::string_view column : columns) row.add(column);
  row.end();
  return out;
}

}  // namespace synopse
