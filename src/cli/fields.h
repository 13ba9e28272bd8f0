// Lines of fields with tabs between, whatever the fields hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace synopse::cli {

// Control characters and "%" as %XX: a line stays a line, and a field a field.
std::string escaped(std::string_view field);
std::string unescaped(std::string_view field);

std::vector<std::string_view> split(std::string_view text, char between);

}  // namespace synopse::cli
