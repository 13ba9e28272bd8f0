// What --version prints.
#pragma once

#include <string>

namespace synopse::cli {

std::string version_text();

}  // namespace synopse::cli
