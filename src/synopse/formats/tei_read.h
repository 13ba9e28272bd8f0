// TEI P5 to documents and pairs: files of ours with all that they carry, other people's as text.
#pragma once

#include <string_view>

#include "synopse/formats/reader.h"

namespace synopse {

// Any TEI, by whichever of the two readers below it is for.
ReadFile read_tei(std::string_view bytes, const ReadOptions& options);
bool looks_like_tei(std::string_view bytes);

// Whether a file says of itself that synopse wrote it: the program is named in its header, and its body (an
// alignment has none) bears the id that we give bodies.
bool is_own_tei(std::string_view bytes);
// Documents, a pair's alignment with the documents that it points at, or a bundle of all three.  What was
// written comes back as it was; what could not have been written so is an error, with its place.
ReadFile read_own_tei(std::string_view bytes, const ReadOptions& options);

// TEI P5 of anybody else.
ReadFile read_foreign_tei(std::string_view bytes, const ReadOptions& options);

}  // namespace synopse
