#include "synopse/view/html.h"

#include <algorithm>

#include "synopse/text/utf8.h"

namespace synopse::view {
namespace {

constexpr char32_t kPictures = 0x2400;  // of the controls U+0000 to U+001F, in their order
constexpr char32_t kPictureOfDelete = 0x2421;
constexpr char32_t kReplacement = 0xFFFD;

// What is written instead of an ASCII character; nullptr: itself.
const char* escape(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return nullptr;
  }
}

bool is_line_break(char32_t c) { return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool is_bidi_control(char32_t c) {
  return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

// What HTML does not allow, as something that it does.
char32_t shown(char32_t c) {
  if (c == '\n' || c == '\t') return c;
  if (c == '\r') return '\n';
  if (c < 0x20) return kPictures + c;
  if (c == 0x7F) return kPictureOfDelete;
  const bool is_non_character = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  return (c >= 0x80 && c < 0xA0) || is_non_character ? kReplacement : c;
}

// Appends what is plain from byte `at` on, and returns where that ends.
std::size_t append_plain(std::string& out, std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text[end] >= 0x20 && text[end] < 0x7F && escape(text[end]) == nullptr) ++end;
  out.append(text.substr(at, end - at));
  return end;
}

}  // namespace

Html& Html::number(std::size_t number) {
  out_ += std::to_string(number);
  return *this;
}

Html& Html::text(std::string_view text) {
  for (std::size_t at = append_plain(out_, text, 0); at < text.size(); at = append_plain(out_, text, at)) {
    const CodePoint point = code_point_at(text, at);
    const char* escaped = point.size == 1 ? escape(text[at]) : nullptr;
    if (escaped != nullptr)
      out_ += escaped;
    else
      append_utf8(out_, shown(point.value));
    at += point.size;
  }
  return *this;
}

Html& Html::attribute(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (is_line_break(point.value))
      line += ' ';
    else if (!is_bidi_control(point.value))
      line.append(text.substr(at, point.size));
    at += point.size;
  }
  return this->text(line);
}

}  // namespace synopse::view
