// Texts as JSON writes them.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// Appends `text` (UTF-8) in quotation marks, with what JSON must escape escaped and all else as it is.
void append_json_string(std::string_view text, std::string& out);

}  // namespace synopse
