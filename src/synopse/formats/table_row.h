// Rows of tables that R, pandas and spreadsheets open.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "synopse/document/decimal.h"

namespace synopse {

// CSV as RFC 4180 has it (quotes where they are needed, CRLF); TSV has no quotes at all: tabs, line breaks
// and other controls in a text become a blank.
enum class TableStyle : std::uint8_t { csv, tsv };

// Appends the fields of a row; knows what stands between them.
class TableRow {
 public:
  TableRow(TableStyle style, std::string& out) : style_(style), out_(out) {}

  // Text.  What a spreadsheet would run as a formula (= + - @) gets an apostrophe before it; so that it can
  // be taken away again, a text that is like that behind apostrophes gets one, too.
  TableRow& add(std::string_view text);
  // "s" and 0 are "s1".
  TableRow& add_id(std::string_view prefix, std::size_t index);
  TableRow& add_number(std::size_t number);
  TableRow& add_number(const std::optional<Decimal>& number);  // plain digits; empty where there is none
  TableRow& add_score(const std::optional<float>& score);
  TableRow& add_flag(bool value);  // "true" or "false"
  void end() { out_ += style_ == TableStyle::csv ? "\r\n" : "\n"; }

 private:
  void separate();

  TableStyle style_;
  std::string& out_;
  bool first_ = true;
};

// The line of the columns' names.
std::string table_line(TableStyle style, std::initializer_list<std::string_view> columns);

}  // namespace synopse
