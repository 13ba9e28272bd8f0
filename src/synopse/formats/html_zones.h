// Parts of a page that hold no report, by what its elements are and are called.
#pragma once

#include <vector>

#include "synopse/formats/html_view.h"

namespace synopse {

// For each block whether it lies in such a part.
std::vector<bool> html_zones(const HtmlView& view, const HtmlNames& names);

}  // namespace synopse
