#include "synopse/view/columns.h"

#include <vector>

#include "synopse/view/column_summary.h"
#include "synopse/view/plain.h"
#include "synopse/view/remarks.h"
#include "synopse/view/row_writer.h"
#include "synopse/view/told.h"

namespace synopse::view {
namespace {

void write_head(const Pair& pair, Sheet& sheet) {
  sheet.line(Styled(plain(pair.id), kHeading));
  for (const Side side : {Side::de, Side::en}) {
    const std::string words = caption(document(pair, side));
    const Styled head(std::string(code(side)) + "  ", kQuiet);
    if (!words.empty()) sheet.entry(head, Styled(words));
    const std::size_t left_out = document(pair, side).boilerplate.size();
    if (left_out > 0)
      sheet.entry(head, Styled(std::to_string(left_out) + (left_out == 1 ? " line" : " lines") +
                                   " of the page that are not the report left out",
                               kQuiet));
  }
}

// What the signs mean.
void write_legend(const ColumnsOptions& options, Sheet& sheet) {
  Styled words;
  const auto add = [&](std::string_view what, Ink ink) {
    add_marked(words, what, ink, options.colour);
    words.add(" ");
  };
  if (options.shown.entities) add("name", kEntity);
  if (options.shown.figures) add("figure", kFigure);
  if (options.shown.stances) {
    add("for", kCue | kFor);
    add("against", kCue | kAgainst);
    add("says", kCue);
  }
  words.add(" = same ~ in part ≠ differs →7 see 7", kQuiet);
  sheet.line(words);
}

// One line is left free where the reader's eye goes on: not between sentences that one text says alone.
bool is_apart(const Row& row, const Row& before) {
  for (const int side : {0, 1})
    if (row.side[side].empty() && before.side[side].empty()) return false;
  return true;
}

}  // namespace

void write_columns(const Pair& pair, const ColumnsOptions& options, std::string& out) {
  Sheet sheet(options.width, options.colour, out);
  write_head(pair, sheet);
  write_legend(options, sheet);
  sheet.blank();
  RowWriter writer(pair, options, sheet);
  writer.heading();
  const Rows all = rows(pair);
  Remarks remarks(pair, options.shown);
  for (std::size_t r = 0; r < all.rows.size(); ++r) {
    if (r > 0 && is_apart(all.rows[r], all.rows[r - 1])) sheet.blank();
    writer.write(all.rows[r], all);
    remarks.write(all.rows[r], sheet);
  }
  write_summary(pair, options, sheet);
}

}  // namespace synopse::view
