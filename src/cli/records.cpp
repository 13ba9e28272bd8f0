#include "cli/records.h"

namespace synopse::cli {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

}  // namespace

std::optional<RawInput> Records::next() {
  std::string line;
  while (lines_.next(line)) {
    const std::string where = where_ + ":" + std::to_string(lines_.number());
    if (lines_.too_long()) return refused_input(where, too_large(most_), Holds::record);
    if (lines_.number() == 1 && line.starts_with(kByteOrderMark)) line.erase(0, kByteOrderMark.size());
    if (is_blank(line) && answered_) return refused_input(where, "an empty line", Holds::record);
    if (is_blank(line)) continue;
    return RawInput{.where = where, .bytes = std::move(line), .holds = Holds::record};
  }
  return std::nullopt;
}

}  // namespace synopse::cli
