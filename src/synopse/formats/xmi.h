// UIMA CAS as XMI 2.0, for INCEpTION, WebAnno and other users of DKPro's types.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/writer.h"

namespace synopse {

// A document as one view.  Offsets count UTF-16, as UIMA does.  Sentences, tokens and named entities are
// DKPro's types, the rest those of src/schema/synopse-typesystem.xml.  What XML cannot say is U+FFFD, with an
// annotation that tells the character.
void write_xmi(const Document& document, std::string& out);
// A pair as a CAS of two views, "de" and "en", with its links and discrepancies between them.
void write_xmi(const Pair& pair, std::string& out);

// A pair as two files of one view each, which INCEpTION can open; without the links.
std::vector<OutputFile> write_xmi_files(const Pair& pair, const WriteOptions& options);

bool looks_like_xmi(std::string_view bytes);
// The documents of files that we wrote; of a pair both, without its links.
ReadFile read_xmi(std::string_view bytes, const ReadOptions& options);

}  // namespace synopse
