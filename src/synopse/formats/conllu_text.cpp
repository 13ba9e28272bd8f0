#include "synopse/formats/conllu_text.h"

#include <charconv>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// Controls, and what some readers take for the end of a line.
bool breaks_line(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

bool is_blank(char32_t c) { return breaks_line(c) || is_space(c); }

// Visible letters of ASCII, and those below U+0300: neither blank nor decomposed.  Most words are like that.
bool is_plain(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0xC3 && byte < 0xCC)
      ++at;
    else if (byte <= 0x20 || byte >= 0x7F)
      return false;
  }
  return true;
}

// What a run of blanks becomes: itself where it is one that does no harm, as the narrow one inside of
// numbers.
void append_blanks(std::string_view run, std::string& out) {
  const CodePoint first = code_point_at(run, 0);
  if (first.size == run.size() && !breaks_line(first.value))
    out += run;
  else
    out += ' ';
}

void append_code_point(char32_t c, std::string& out) {
  char digits[8];
  const auto end = std::to_chars(digits, digits + sizeof digits, static_cast<std::uint32_t>(c), 16).ptr;
  out.append("\\u{").append(digits, end) += '}';
}

struct Letter {
  char letter, meant;
};
constexpr Letter kLetters[] = {{'s', ' '}, {'t', '\t'}, {'r', '\r'}, {'n', '\n'}, {'p', '|'}, {'\\', '\\'}};

// Takes an escape from the front of `text`; false when there is none.
bool take_escape(std::string_view& text, std::string& out) {
  if (text.size() < 2) return false;
  for (const Letter& each : kLetters) {
    if (text[1] != each.letter) continue;
    out += each.meant;
    text.remove_prefix(2);
    return true;
  }
  if (!text.starts_with("\\u{")) return false;
  std::uint32_t code = 0;
  const auto [end, error] = std::from_chars(text.data() + 3, text.data() + text.size(), code, 16);
  const bool whole = error == std::errc() && end < text.data() + text.size() && *end == '}';
  if (!whole || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return false;
  append_utf8(out, code);
  text.remove_prefix(static_cast<std::size_t>(end + 1 - text.data()));
  return true;
}

}  // namespace

void make_form(std::string_view text, std::string& form) {
  form.clear();
  if (is_plain(text)) {
    form = text;
    return;
  }
  std::string spaced;
  std::size_t blanks = 0;  // bytes of a run that may stand at the end
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    if (is_blank(c.value)) {
      blanks += c.size;
      continue;
    }
    if (blanks > 0 && !spaced.empty()) append_blanks(text.substr(at - c.size - blanks, blanks), spaced);
    blanks = 0;
    spaced += text.substr(at - c.size, c.size);
  }
  append_nfc(form, spaced);
}

void append_conllu_escaped(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    char letter = 0;
    for (const Letter& each : kLetters)
      if (c.value == static_cast<unsigned char>(each.meant)) letter = each.letter;
    if (letter != 0)
      (out += '\\') += letter;
    else if (c.value < 0x20 || c.value >= 0x7F)
      append_code_point(c.value, out);
    else
      out += static_cast<char>(c.value);
  }
}

std::string conllu_unescaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    if (text.front() == '\\' && take_escape(text, out)) continue;
    out += text.front();
    text.remove_prefix(1);
  }
  return out;
}

}  // namespace synopse
