// What the headers of other people's TEI say of the text.
#pragma once

#include <cstdint>

#include "synopse/document/document.h"
#include "synopse/formats/tei_tree.h"

namespace synopse {

// Sets id, language, date, title, publisher and source of a document, where the file says them:
//   - the language by xml:lang of body, text or TEI, else by langUsage;
//   - the date by creation, else the source's, else the setting's, else the publication's: the first of them
//     that has any date decides, and only a whole day is taken;
//   - publisher and address of the source before those of the file;
//   - of several titles the main one, in the text's language.
void read_foreign_header(const TeiTree& tree, std::uint32_t body, Document& document);

}  // namespace synopse
