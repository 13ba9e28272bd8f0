// The rows of a pair: sentences beside each other, or where there is no room below each other.
#pragma once

#include <string>
#include <vector>

#include "synopse/view/marked_text.h"
#include "synopse/view/rows.h"
#include "synopse/view/sheet.h"

namespace synopse::view {

class RowWriter {
 public:
  RowWriter(const Pair& pair, const ColumnsOptions& options, Sheet& sheet);

  void heading();  // above the columns
  // In order.
  void write(const Row& row, const Rows& rows);

 private:
  // A line of a column: the number of a sentence, where one begins, and its words.
  struct Cell {
    std::string number;
    std::string words;  // drawn
    std::size_t columns = 0;
  };

  bool has_columns() const { return text_width_ > 0; }
  std::vector<Cell> cells(const Row& row, const Rows& rows, Side side, std::size_t width);
  void write_cell(const Cell& cell, Pen& pen) const;
  void write_beside(const std::vector<Cell>& de, const std::vector<Cell>& en, const Row& row);
  void write_below(const std::vector<Cell>& cells, Side side, const Row& row);

  Sheet& sheet_;
  Colour colour_;
  MarkedText texts_[2];
  std::size_t number_width_;
  std::size_t text_width_ = 0;  // of one column; 0: there is no room for two
};

}  // namespace synopse::view
