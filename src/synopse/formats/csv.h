// Comma-separated values, as RFC 4180 has them.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// Appends one field: in quotation marks where it needs them.
void append_csv_field(std::string_view text, std::string& out);

}  // namespace synopse
