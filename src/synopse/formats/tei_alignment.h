// The alignment of a pair as TEI.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/formats/tei_document.h"
#include "synopse/formats/writer.h"

namespace synopse {

// A document of a pair, and where it is written: "" in the same file, else the path of its own, as a URI.
struct TeiSide {
  const TeiDocument& tei;
  std::string path;
};

void append_alignment(const Pair& pair, const TeiSide& de, const TeiSide& en, std::string_view name,
                      std::string_view categories, Appender& out);

}  // namespace synopse
