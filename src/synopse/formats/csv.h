// Comma-separated values, as RFC 4180 has them.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// Appends one field: in quotation marks where it needs them.  U+0000, which ends the file for some readers,
// becomes U+FFFD.
void append_csv_field(std::string_view text, std::string& out);

}  // namespace synopse
