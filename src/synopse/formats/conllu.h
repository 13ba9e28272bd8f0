// CoNLL-U: a token a line, ten columns (universaldependencies.org/format.html), and CoNLL-U Plus with the
// annotation in columns of its own (universaldependencies.org/ext-format.html).
#pragma once

#include <string>

#include "synopse/document/document.h"
#include "synopse/formats/output.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/writer.h"

namespace synopse {

// Ids, forms and what stands between them; all other columns are "_".  A token with a clitic is a multiword
// token of two words.  Sentences are named DOCUMENT-s1, -s2 ... as the units of the other formats are.  Forms
// are in NFC and have no line breaks, as UD demands; SpacesAfter, SpacesBefore and SpacesInToken (UDPipe's)
// say how the text really was, so that it can be had back.  What has no token is no sentence.
void write_conllu(const Document& document, Output out);
void write_conllu(const Pair& pair, Output out);  // both documents, the German one first

// The line that says what the columns are; the first of a file.
std::string conllup_head();
// The ten columns, then kinds of tokens, names (outer ones as B-, I- and O), and entities, figures,
// quotations and stances in brackets: "(e1|type=person" at the first word, "e1)" at the last,
// "(e1|type=person)" where one word is both; "*" where there are none.
void write_conllup(const Document& document, Output out);
void write_conllup(const Pair& pair, Output out);

bool looks_like_conllu(std::string_view bytes);
// The texts of a CoNLL-U or CoNLL-U Plus file, a document for each "# newdoc".
ReadFile read_conllu(std::string_view bytes, const ReadOptions& options);

}  // namespace synopse
