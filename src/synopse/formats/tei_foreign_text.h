// The plain text of other people's TEI, and where in the file each piece of it stands.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synopse/formats/tei_tree.h"

namespace synopse {

// Text that stands in the file as it is: one code point of the one is one of the other (of white space
// whichever).  What lies between two runs was made up: line breaks between blocks, a space for a line break.
struct TextRun {
  std::uint32_t begin = 0, end = 0;  // bytes of the text
  std::uint32_t position = 0;        // code points of the file's text, see TeiPiece
  // Whether something stands between the run before and this one in the file that the text has not: a note,
  // the white space around a line break inside a word.
  bool is_apart = false;
};

struct ForeignText {
  std::string text;
  std::vector<TextRun> runs;  // sorted
};

// `body` is the node of the body element.  Linear, without recursion.
//   - Blocks are set apart by two line breaks, lines, items and rows by one; white space collapses to one
//     space, unless xml:space="preserve" is in force.
//   - A beginning of a line, column or page is a space, or nothing where break="no" says so.
//   - Of a choice the edited reading is read, of an apparatus the lemma; notes, figures, gaps and the like
//   are
//     not.  Elements of other namespaces are not read either.
//   - Where tokens stand one a line, or carry join, white space between them says nothing: a space stands
//     between two tokens, unless one of them says otherwise.
ForeignText foreign_text(const TeiTree& tree, std::uint32_t body);

}  // namespace synopse
