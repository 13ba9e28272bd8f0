// What stands among the paragraphs of a report and is no part of them, whatever it is called.
#pragma once

#include <cstdint>
#include <vector>

#include "synopse/formats/html_view.h"

namespace synopse {

struct BlockRange {
  std::uint32_t first = 0, last = 0;  // [first, last)
};

// Pictures with a caption and a credit, offers with a button, boxes with a heading of their own, lists of the
// kind "3 May · Security · 2 min read".
std::vector<BlockRange> html_insets(const HtmlView& view);

}  // namespace synopse
