// Annotation as brackets in a column of CoNLL-U Plus.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/offsets.h"

namespace synopse {

// An annotation and what its opening bracket says.
struct ColumnMark {
  Span span;
  std::string name;    // "e1", "st1.holder", "st1.cue[1/2]"
  std::string fields;  // "|type=person|ref=Q64"
};

std::vector<ColumnMark> entity_marks(const Document& document);
std::vector<ColumnMark> figure_marks(const Document& document);  // "f1.2": the second end of a range
std::vector<ColumnMark> quote_marks(const Document& document);
std::vector<ColumnMark> stance_marks(const Document& document);

// Writes the brackets of one column, word by word: what ends at a word, then what begins there.
class MarkColumn {
 public:
  // A mark that begins or ends inside a word says where: "|at=START-END", in code points of the text.  One
  // that touches no word is left out.
  MarkColumn(std::vector<ColumnMark> marks, std::span<const Span> words, const Offsets& offsets);

  // Words are asked for in their order.
  void append(std::uint32_t word, std::string& out);

 private:
  struct Place {
    std::uint32_t first, last, mark;
  };

  std::vector<ColumnMark> marks_;
  std::vector<Place> opening_, closing_;
  std::size_t open_ = 0, close_ = 0;  // the next of each
};

}  // namespace synopse
