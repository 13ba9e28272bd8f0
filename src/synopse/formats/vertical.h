// Vertical text, as the IMS Open Corpus Workbench and Sketch Engine read it: a token a line between tags.
#pragma once

#include <string>

#include "synopse/document/document.h"
#include "synopse/formats/writer.h"

namespace synopse {

// <doc>, <p> and <s> around the tokens, <g/> where two tokens touch.  Columns: the token, its kind, and the
// type of the entity that it belongs to ("B-person" for its first token, "I-person" for the others, "O" for
// none; of nested entities the outer one).
void write_vertical(const Document& document, std::string& out);
// Both documents, the German one first.
void write_vertical(const Pair& pair, std::string& out);

}  // namespace synopse
