// The spans of a document that was read: first code points, as they stand in the line, then bytes.
#pragma once

#include <cstdint>
#include <limits>

#include "synopse/document/document.h"
#include "synopse/formats/offsets.h"

namespace synopse::json {

constexpr std::uint32_t kNoOffset = std::numeric_limits<std::uint32_t>::max();

// Turns every span from `unit` to bytes, since "text" may stand after the layers.
// Throws Wrong for an offset beyond the text.
void spans_to_bytes(Document& document, OffsetUnit unit);

}  // namespace synopse::json
