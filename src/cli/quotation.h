// Sentences of both texts quoted below each other, so that the words that differ stand in one column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/view/sheet.h"

namespace synopse::cli {

class Quotation {
 public:
  // The sentence that `words` begin in.
  void add(std::string_view language, const Document& document, Span words);
  // "de  4  … das entspricht [36] der 81 Sitze.", a line each; what there is no room for is "…".
  // `head` stands before the first line, as many blanks before the others.
  void write(const view::Styled& head, view::Sheet& sheet) const;

 private:
  struct Line {
    std::string place;  // "de   4  "
    std::string before, words, after;
  };
  static void add_words(const Line& line, std::size_t room, view::Sheet& sheet, view::Styled& made);

  std::vector<Line> lines_;
};

}  // namespace synopse::cli
