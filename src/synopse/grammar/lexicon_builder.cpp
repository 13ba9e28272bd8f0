#include "synopse/grammar/lexicon_builder.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

#include "synopse/error.h"
#include "synopse/grammar/lexicon_layout.h"
#include "synopse/grammar/text_order.h"

namespace synopse {

// The first text is kAbsent, the second one that of empty cells.
LexiconBuilder::LexiconBuilder() {
  texts_.add("");
  texts_.intern("");
}

void LexiconBuilder::set_columns(std::vector<std::string> columns) {
  std::vector<TextRef> cells(rows_.size() * columns.size(), kAbsent);
  const std::size_t both = std::min(columns.size(), columns_.size());
  for (std::size_t row = 0; row < rows_.size(); ++row)
    for (std::size_t i = 0; i < both; ++i)
      cells[row * columns.size() + i] = cells_[row * columns_.size() + i];
  columns_ = std::move(columns);
  cells_ = std::move(cells);
}

void LexiconBuilder::add(const Row& row) {
  if (rows_.size() > kLexiconRow) throw Error(Fault::usage, "a lexicon has more than 16 million rows");
  const TextRef form = texts_.add(row.form);
  const TextRef written = row.written == row.form ? form : texts_.add(row.written);
  auto line = static_cast<std::uint32_t>(row.line);
  if (row.exact_case) line |= LexiconRow::kExactCase;
  if (row.generated) line |= LexiconRow::kGenerated;
  rows_.push_back({form, written, line});
  for (std::size_t i = 0; i < columns_.size(); ++i)
    cells_.push_back(i < row.columns.size() ? texts_.intern(row.columns[i]) : kAbsent);
}

Lexicon LexiconBuilder::build() {
  std::vector<TextRef> columns;
  for (const std::string& column : columns_) columns.push_back(texts_.intern(column));
  BlockWriter block;
  block.add(columns);
  block.add(rows_);
  block.add(cells_);
  add_forms(block);
  block.add(texts_.bytes());
  return Lexicon(block.finish(kLexiconBlock));
}

// Counts the rows of each bucket first, so that each has its place.
void LexiconBuilder::add_forms(BlockWriter& block) const {
  const auto form_of = [this](std::uint32_t row) { return texts_[rows_[row].form]; };
  std::vector<std::uint32_t> begins(std::bit_ceil(rows_.size()) + 1, 0), by_form(rows_.size());
  std::vector<LexiconPlace> places;
  places.reserve(rows_.size());
  for (std::uint32_t row = 0; row < rows_.size(); ++row) {
    places.emplace_back(form_of(row), begins.size() - 1);
    ++begins[places[row].bucket + 1];
  }
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  std::vector<std::uint32_t> next = begins;
  for (const std::uint32_t row : text_order(rows_.size(), form_of))
    by_form[next[places[row].bucket]++] = row | places[row].tag;
  block.add(by_form);
  block.add(begins);
}

}  // namespace synopse
