// Lines of a plain text that are no part of the report, and texts without theirs.
#pragma once

#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/tokens/boilerplate_phrases.h"

namespace synopse {

// Lines that came along when the text was copied from a web page; none where nothing else would be left.
// Sorted, disjoint, without the blanks around them.
std::vector<Span> boilerplate_lines(std::string_view text, const BoilerplatePhrases& phrases);

// Cuts document.boilerplate out of the text, with the line breaks behind it; sentences move along, and other
// layers must be empty.
void drop_boilerplate(Document& document);

}  // namespace synopse
