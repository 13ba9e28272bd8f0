// The SHA-256 of some bytes (FIPS 180-4): what a TEI header says of its text.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace synopse
