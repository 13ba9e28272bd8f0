// Annotation into a copy of the file that the text came from.
#pragma once

#include <string>

#include "synopse/document/document.h"
#include "synopse/formats/tei_origin.h"
#include "synopse/formats/writer.h"

namespace synopse {

// Appends the file that `origin` keeps, byte for byte and in its encoding, and in it
//   - a standOff behind the text: what a stand-off file of ours has there, every place as a string-range of
//     the nearest element around it that has an id (several ranges, where something lies between in the file
//     that is not in the text), and how long the text was and which,
//   - the program and the prefix of our categories in the header's encodingDesc,
//   - an id for the body, where neither it nor anything around it has one.
// What an earlier call put there is replaced.  False, and nothing is appended: the document's text is not the
// one that was read, the file's ids are no ids, or its encoding cannot be written.
bool write_back(const Document& document, const TeiOrigin& origin, const WriteOptions& options,
                std::string& out);

}  // namespace synopse
