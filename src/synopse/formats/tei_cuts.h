// Where the tokens of a TEI body are cut.
#pragma once

#include <vector>

#include "synopse/formats/byte_marks.h"
#include "synopse/formats/tei_layout.h"

namespace synopse {

// The pieces of the tokens that an annotation, a role or an element of the body begins or ends inside of.
// `token_begins` are the bytes at which the document's tokens begin.
std::vector<TokenPiece> cut_tokens(const Document& document, const CountedMarks& token_begins,
                                   const std::vector<BodyElement>& elements);

}  // namespace synopse
