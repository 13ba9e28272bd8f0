// What is kept of other people's TEI, so that annotation can be written back into a copy of it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/tei_foreign_text.h"
#include "synopse/formats/tei_tree.h"
#include "synopse/formats/xml_decode.h"

namespace synopse {

// An element whose id pointers can begin with.  Its string value lies between two positions of the file's
// text (see TeiPiece).
struct TeiPlace {
  std::string_view id;
  std::uint32_t begin = 0, end = 0;
  std::uint32_t parent = 0;  // the nearest one around it, itself where there is none
};

// Where in the file something goes.  None at all: nowhere.
struct TeiInsertion {
  std::uint32_t at = 0;         // byte
  std::uint32_t position = 0;   // in the file's text
  bool needs_element = false;   // the element around what is inserted is not there yet
  bool needs_namespace = true;  // elements without prefix are not TEI's here
};

// Bytes that an earlier write-back put there: they are left out of the copy.
struct TeiEarlier {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t position = 0, points = 0;  // of their text in the file's
};

class TeiOrigin : public Origin {
 public:
  XmlText file;  // as it was decoded

  std::vector<TextRun> runs;
  std::vector<TeiPlace> places;             // in the file's order
  std::vector<std::string_view> taken;      // the ids in the file, sorted; one that stands twice does so here
  TeiInsertion header, root_id, stand_off;  // root_id: of the first of body, text and TEI that has none
  std::vector<TeiEarlier> earlier;          // in the file's order
  // How many bytes the document's text had when it was read.
  std::size_t text_size = 0;
};

// Fills all but the file, of which `tree` is.
void describe_origin(const TeiTree& tree, std::uint32_t body, const ForeignText& text, TeiOrigin& origin);

}  // namespace synopse
