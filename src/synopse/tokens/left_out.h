// Parts of a text that are not annotated.
#pragma once

#include <span>
#include <vector>

#include "synopse/document/span.h"
#include "synopse/tokens/pieces.h"

namespace synopse {

// The pieces without those that lie in `left_out` (sorted, disjoint) or reach into it.  What stands on either
// side of a gap stands in different paragraphs.
Pieces without(const Pieces& pieces, std::span<const Span> left_out);

// What of `spans` (sorted, disjoint) lies outside of `left_out`.
std::vector<Span> outside(std::span<const Span> spans, std::span<const Span> left_out);

}  // namespace synopse
