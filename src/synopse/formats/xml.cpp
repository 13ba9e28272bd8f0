#include "synopse/formats/xml.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// Bytes at which a writer has to look: markup, controls, and 0xEF, with which U+FFFE and U+FFFF begin.
constexpr std::array<bool, 256> special_bytes(std::string_view more) {
  std::array<bool, 256> special{};
  for (std::size_t c = 0; c < 0x20; ++c) special[c] = c != '\t' && c != '\n';
  for (const char c : more) special[static_cast<unsigned char>(c)] = true;
  special['&'] = special['<'] = special['>'] = special[0xEF] = true;
  return special;
}
constexpr auto kSpecialInText = special_bytes("");
constexpr auto kSpecialInAttribute = special_bytes("\"\t\n");

std::string_view reference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\r':
      return "&#13;";
    case '\n':
      return "&#10;";
    case '\t':
      return "&#9;";
    default:
      return {};
  }
}

bool is_noncharacter(std::string_view at) {
  return at.starts_with("\xEF\xBF\xBE") || at.starts_with("\xEF\xBF\xBF");
}

void append_control(std::string& out, std::uint32_t code_point) {
  out += R"(<g type="control" n="U+)";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[code_point >> shift & 15];
  out += R"(">&#xFFFD;</g>)";
}

// Calls forbidden(code point) for what XML cannot say.
template <class Forbidden>
void append_escaped(std::string& out, std::string_view text, const std::array<bool, 256>& special,
                    Forbidden forbidden) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (!special[byte]) continue;
    if (byte == 0xEF && !is_noncharacter(text.substr(i))) continue;
    out.append(text, done, i - done);
    if (byte == 0xEF) {
      forbidden(0xFF00u | (0xC0u + (static_cast<unsigned char>(text[i + 2]) & 0x3F)));
      i += 2;
    } else if (const auto known = reference(text[i]); !known.empty()) {
      out += known;
    } else {
      forbidden(byte);
    }
    done = i + 1;
  }
  out.append(text, done, text.size() - done);
}

// Letters, marks, digits, punctuation, and the blocks of signs that units are written with.
bool is_word_character(char32_t c) {
  if (c < 0x80) return c > 0x20 && c < 0x7F;
  if (is_letter(c) || is_mark(c) || is_digit(c) || is_punctuation(c)) return true;
  const bool latin_sign = c > 0xA0 && c <= 0xFF && c != 0xAD;
  const bool sign =
      (c >= 0x2070 && c <= 0x209C) || (c >= 0x20A0 && c <= 0x20BF) || (c >= 0x2100 && c <= 0x218B);
  return latin_sign || sign || (c >= 0x2190 && c <= 0x22FF);
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

void append_body_text(std::string& out, std::string_view text) {
  append_escaped(out, text, kSpecialInText, [&](std::uint32_t c) { append_control(out, c); });
}

void append_xml_text(std::string& out, std::string_view text) {
  append_escaped(out, text, kSpecialInText, [&](std::uint32_t) { out += kReplacement; });
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  out += ' ';
  out += name;
  out += "=\"";
  append_escaped(out, value, kSpecialInAttribute, [&](std::uint32_t) { out += kReplacement; });
  out += '"';
}

std::string xml_word(std::string_view text) {
  std::string word;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_word_character(c.value))
      word += text.substr(at, c.size);
    else
      word += '_';
    at += c.size;
  }
  return word;
}

std::string_view xml_language(std::string_view code) {
  std::size_t length = 0;
  bool first = true;
  for (const char c : code) {
    if (c == '-' && length > 0) {
      first = false;
      length = 0;
      continue;
    }
    const bool good = is_ascii_letter(c) || (!first && is_ascii_digit(c));
    if (!good || ++length > 8) return "und";
  }
  return length == 0 ? "und" : code;
}

std::string percent_encoded(std::string_view text) {
  std::string encoded;
  for (const char c : text) {
    if (is_ascii_letter(c) || is_ascii_digit(c) ||
        std::string_view("._-~").find(c) != std::string_view::npos) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += kHex[byte >> 4];
    encoded += kHex[byte & 15];
  }
  return encoded;
}

}  // namespace synopse
