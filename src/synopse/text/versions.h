// Versions of what the text room stands on.
#pragma once

#include <string>

namespace synopse {

std::string icu_version();
std::string unicode_version();

}  // namespace synopse
