#include "cli/completion.h"

namespace synopse::cli {

std::optional<std::string> completion(std::string_view shell) {
  if (shell == "bash") return bash_completion();
  if (shell == "zsh") return zsh_completion();
  if (shell == "fish") return fish_completion();
  return std::nullopt;
}

std::string quoted(std::string_view text, std::string_view quote) {
  std::string made = "'";
  for (const char c : text) c == '\'' ? made += quote : made += c;
  return made + "'";
}

}  // namespace synopse::cli
