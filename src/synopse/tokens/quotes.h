// Which quotation marks belong together.
#pragma once

#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/tokens/pieces.h"

namespace synopse {

// Gives every quotation mark its side, where that can be told, and answers what stands between the pairs,
// sorted by span.  Pairs do not cross paragraphs.
std::vector<Quote> find_quotes(std::string_view text, Pieces& pieces);

}  // namespace synopse
