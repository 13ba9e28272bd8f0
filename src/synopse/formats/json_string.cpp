#include "synopse/formats/json_string.h"

namespace synopse {
namespace {

// Control characters as \uXXXX or their short forms, `"` and `\`; all else as it is.
template <class Out>
void append_escape(char c, Out& out) {
  static constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += "\\u00";
      out += kHex[static_cast<unsigned char>(c) >> 4];
      out += kHex[static_cast<unsigned char>(c) & 15];
  }
}

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

// Whether one of sixteen bytes does; without a branch, so that all are looked at together.
bool any_needs_escape(const char* bytes) {
  unsigned any = 0;
  for (int i = 0; i < 16; ++i) any |= static_cast<unsigned>(needs_escape(bytes[i]));
  return any != 0;
}

std::size_t next_escape(std::string_view text, std::size_t from) {
  while (from + 16 <= text.size() && !any_needs_escape(text.data() + from)) from += 16;
  while (from < text.size() && !needs_escape(text[from])) ++from;
  return from;
}

template <class Out>
void append_characters(std::string_view part, Out& out) {
  std::size_t done = 0;
  for (std::size_t at = next_escape(part, 0); at < part.size(); at = next_escape(part, done)) {
    out += part.substr(done, at - done);
    append_escape(part[at], out);
    done = at + 1;
  }
  out += part.substr(done);
}

}  // namespace

void append_json_string(std::string_view text, std::string& out) {
  out += '"';
  append_characters(text, out);
  out += '"';
}

void append_json_string(std::string_view text, Appender& out) {
  out += '"';
  append_characters(text, out);
  out += '"';
}

void append_json_characters(std::string_view part, Appender& out) { append_characters(part, out); }

}  // namespace synopse
