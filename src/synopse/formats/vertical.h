// Vertical text, as the IMS Open Corpus Workbench and Sketch Engine read it: a token a line between tags.
#pragma once

#include <string>

#include "synopse/document/document.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/writer.h"

namespace synopse {

// <doc>, <p> and <s> around the tokens, <g/> where two tokens touch.  Columns: the token, its kind, and the
// type of the entity that it belongs to ("B-person" for its first token, "I-person" for the others, "O" for
// none; of nested entities the outer one).  `& < > "` are references, as cwb-encode -x and Sketch Engine read
// them; tokens without a visible character are left out.
void write_vertical(const Document& document, std::string& out);
// Both documents, the German one first.
void write_vertical(const Pair& pair, std::string& out);

bool looks_like_vertical(std::string_view bytes);
// The texts of such files, a document for each <doc> or <text>; blanks where no <g/> stands, and empty lines
// between paragraphs.
ReadFile read_vertical(std::string_view bytes, const ReadOptions& options);

}  // namespace synopse
