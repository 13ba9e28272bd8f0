// Texts as JSON writes them.
#pragma once

#include <string>
#include <string_view>

#include "synopse/formats/appender.h"

namespace synopse {

// Appends `text` (UTF-8) in quotation marks, with what JSON must escape escaped and all else as it is.
void append_json_string(std::string_view text, std::string& out);
void append_json_string(std::string_view text, Appender& out);
// The same without the quotation marks: a part of a text.
void append_json_characters(std::string_view part, Appender& out);

}  // namespace synopse
