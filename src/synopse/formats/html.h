// Web pages in: the visible text, with all that is not the report marked as boilerplate.
#pragma once

#include <string_view>

#include "synopse/formats/reader.h"

namespace synopse {

bool looks_like_html(std::string_view bytes);
ReadFile read_html(std::string_view bytes, const ReadOptions& options);

}  // namespace synopse
