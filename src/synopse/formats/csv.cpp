#include "synopse/formats/csv.h"

namespace synopse {
namespace {

constexpr std::string_view kSpecial(",\"\r\n\0", 5);

}  // namespace

void append_csv_field(std::string_view text, std::string& out) {
  if (text.find_first_of(kSpecial) == std::string_view::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    if (c == '\0')
      out += "\uFFFD";
    else
      out += c;
  }
  out += '"';
}

}  // namespace synopse
