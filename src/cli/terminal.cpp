#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "synopse/view/columns.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kUsual = 80;
constexpr std::size_t kWidest = 160;  // two columns of more than 80 are hard to read

// Empty where it is not set.
std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

std::size_t columns_variable() {
  const std::string_view value = variable("COLUMNS");
  std::size_t columns = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), columns);
  return error == std::errc() && end == value.data() + value.size() ? columns : 0;
}

std::size_t columns_of_terminal() {
  winsize size = {};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

}  // namespace

bool writes_to_terminal() { return isatty(STDOUT_FILENO) == 1; }

view::Colour colour(std::string_view flag, bool to_terminal) {
  if (flag == "always") return view::Colour::on;
  const bool wanted = flag != "never" && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
  return wanted && to_terminal ? view::Colour::on : view::Colour::off;
}

std::size_t width(std::size_t asked, bool to_terminal) {
  if (asked > 0) return asked;
  std::size_t columns = columns_variable();
  if (columns == 0 && to_terminal) columns = columns_of_terminal();
  return columns == 0 ? kUsual : std::clamp(columns, view::kLeastWidth, kWidest);
}

}  // namespace synopse::cli
