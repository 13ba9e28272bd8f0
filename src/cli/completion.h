// Completion of commands, flags and their values in shells, from the tables.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace synopse::cli {

// What bash, zsh or fish is to read; nothing for another shell.
std::optional<std::string> completion(std::string_view shell);

std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

// 'text' for all three shells: in quotes, those inside escaped by `quote`.
std::string quoted(std::string_view text, std::string_view quote);

}  // namespace synopse::cli
