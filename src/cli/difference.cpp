#include "cli/difference.h"

#include <cstdlib>

namespace synopse::cli {

Colour colour(std::string_view flag, bool to_terminal) {
  if (flag == "always") return Colour::on;
  const auto is_set = [](const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
  };
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal != nullptr && std::string_view(terminal) == "dumb";
  return flag != "never" && to_terminal && !is_set("NO_COLOR") && !dumb ? Colour::on : Colour::off;
}

}  // namespace synopse::cli
