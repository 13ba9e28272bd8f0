// Paths from URIs.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// "a b" of "a%20b"; what is no %XX stays.
std::string percent_decoded(std::string_view uri);

}  // namespace synopse
