// Where the tokens of a TEI body are cut.
#pragma once

#include <vector>

#include "synopse/formats/tei_layout.h"

namespace synopse {

// The pieces of the tokens that an annotation, a role or an element of the body begins or ends inside of.
std::vector<TokenPiece> cut_tokens(const Document& document, const std::vector<BodyElement>& elements);

}  // namespace synopse
