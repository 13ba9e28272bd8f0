// CoNLL-U: a token a line, ten columns (universaldependencies.org/format.html).
#pragma once

#include <string>

#include "synopse/document/document.h"
#include "synopse/formats/writer.h"

namespace synopse {

// Ids, forms and SpaceAfter=No; all other columns are "_".  A token with a clitic is a multiword token of two
// words.  Sentences are named DOCUMENT-s1, -s2 ... as the units of the other formats are.
void write_conllu(const Document& document, std::string& out);
// Both documents, the German one first.
void write_conllu(const Pair& pair, std::string& out);

}  // namespace synopse
