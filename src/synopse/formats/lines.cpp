#include "synopse/formats/lines.h"

#include <utility>

namespace synopse {

bool touches_next(const Document& document, std::uint32_t i) {
  return i + 1 < document.tokens.size() && document.tokens[i].span.end == document.tokens[i + 1].span.begin;
}

void append_on_one_line(std::string_view text, std::string& out) {
  bool control = false;
  for (const char c : text) {
    const bool before = std::exchange(control, static_cast<unsigned char>(c) < 0x20 || c == 0x7F);
    if (!control) out += c;
    if (control && !before) out += ' ';
  }
}

}  // namespace synopse
