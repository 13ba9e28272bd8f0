// Which element stands where in the body of a TEI file, and which annotation goes to standOff.
#pragma once

#include <cstdint>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/byte_marks.h"
#include "synopse/formats/writer.h"

namespace synopse {

// In the order in which elements of one extent nest, the outermost first.
enum class Nest : std::uint8_t { paragraph, boilerplate, sentence, said, entity, figure, part };

// An element of the body that holds tokens.  `index` is the place in the document's layer; of a part, the
// place in Layout::parts.
struct BodyElement {
  Span span;
  Nest nest = Nest::paragraph;
  std::uint32_t index = 0;
};

// A piece of a token that an annotation cuts.
struct TokenPiece {
  Span span;
  std::uint32_t token = 0;
  std::uint32_t number = 1;  // 1, 2 ... among the pieces of its token
  char part = 'I';           // I, M, F
};

// The end of a range inside its figure.
struct PartPlace {
  std::uint32_t figure = 0, part = 0;
};

struct Layout {
  std::vector<BodyElement> elements;  // in the order of their start tags; properly nested
  std::vector<TokenPiece> pieces;     // of the tokens that are cut; sorted by span
  std::vector<PartPlace> parts;
  std::vector<bool> quote_inline, entity_inline, figure_inline;
  std::vector<bool> parts_inline;  // of a figure: all of its parts stand inside it, in their order
};

// With Markup::stand_off there are only paragraphs and boilerplate, and no token is cut.
// O(n log n) in the number of annotations that cross, else linear.
// `token_begins` are the bytes at which the document's tokens begin.
Layout layout(const Document& document, const CountedMarks& token_begins, Markup markup);

// The extents of the paragraphs: all text that is not white space lies in one, and so does every token; the
// text between them is white space of XML.  At least one, empty when the text is.
std::vector<Span> paragraph_extents(const Document& document);

}  // namespace synopse
