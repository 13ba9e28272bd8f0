#include "synopse/formats/xml.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

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

// Compared all at once, by the processor or by what the compiler makes of it.
using Bytes = unsigned char __attribute__((vector_size(16)));

// Whether one of so many bytes may be special in text.
bool any_special(const char* at) {
  Bytes bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  const auto any = (bytes < 0x20) | ((bytes | ('<' ^ '>')) == ('<' | '>')) | (bytes == '&') | (bytes == 0xEF);
  std::array<std::uint64_t, 2> halves;
  std::memcpy(halves.data(), &any, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

// The first special byte at or behind `from`; the text's end when there is none.
std::size_t next_special(std::string_view text, std::size_t from) {
  while (from < text.size()) {
    while (from + sizeof(Bytes) <= text.size() && !any_special(text.data() + from)) from += sizeof(Bytes);
    const std::size_t end = std::min(from + sizeof(Bytes), text.size());
    for (; from < end; ++from)
      if (kSpecialInText[static_cast<unsigned char>(text[from])]) return from;
  }
  return text.size();
}

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

void append_control(Appender& out, std::uint32_t code_point) {
  out += R"(<g type="control" n="U+)";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[code_point >> shift & 15];
  out += R"(">&#xFFFD;</g>)";
}

// What becomes of code points that XML cannot say.
struct AsElement {
  void operator()(Appender& out, std::uint32_t code_point) const { append_control(out, code_point); }
};
struct AsReplacement {
  void operator()(Appender& out, std::uint32_t) const { out += kReplacement; }
};

// Appends what stands at `at`, a special byte, and tells how many bytes that were.
template <class Forbidden>
std::size_t append_special(Appender& out, std::string_view text, std::size_t at, Forbidden forbidden) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == 0xEF) {
    const std::string_view whole = text.substr(at, 3);
    if (is_noncharacter(whole))
      forbidden(out, 0xFF00u | (0xC0u + (static_cast<unsigned char>(text[at + 2]) & 0x3F)));
    else
      out.append(whole);
    return whole.size();
  }
  if (const auto known = reference(text[at]); !known.empty())
    out.append(known);
  else
    forbidden(out, byte);
  return 1;
}

template <class Forbidden>
void append_escaped(Appender& out, std::string_view text, const std::array<bool, 256>& special,
                    Forbidden forbidden) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (!special[static_cast<unsigned char>(text[i])]) {
      ++i;
      continue;
    }
    out.append(text.substr(done, i - done));
    done = i += append_special(out, text, i, forbidden);
  }
  out.append(text.substr(done));
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

void append_exact_text(Appender& out, std::string_view text) {
  append_escaped(out, text, kSpecialInText, AsElement());
}

void append_xml_text(Appender& out, std::string_view text) {
  append_escaped(out, text, kSpecialInText, AsReplacement());
}

void append_xml_text(std::string& out, std::string_view text) {
  Appender appender(out);
  append_xml_text(appender, text);
}

void append_attribute(Appender& out, std::string_view name, std::string_view value) {
  out += ' ';
  out.append(name) += "=\"";
  append_escaped(out, value, kSpecialInAttribute, AsReplacement());
  out += '"';
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
  Appender appender(out);
  append_attribute(appender, name, value);
}

bool has_forbidden(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 && reference(text[i]).empty()) return true;
    if (byte == 0xEF && is_noncharacter(text.substr(i))) return true;
  }
  return false;
}

EscapedText::EscapedText(std::string_view text)
    : text_(text), quick_end_(static_cast<std::uint32_t>(text.size() - std::min(text.size(), kCopyMargin))) {
  for (std::size_t at = next_special(text, 0); at < text.size(); at = next_special(text, at + 1))
    places_.push_back(static_cast<std::uint32_t>(at));
  places_.push_back(std::numeric_limits<std::uint32_t>::max());
}

void EscapedText::append_escaped(Appender& out, std::uint32_t end) {
  while (next() < end) {
    out.append(text_.substr(at_, next() - at_));
    at_ = next() + static_cast<std::uint32_t>(append_special(out, text_, next(), AsElement()));
    ++next_;
  }
  out.append(text_.substr(at_, end - at_));
  at_ = end;
}

bool is_xml_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const CodePoint c = byte < 0x80 ? CodePoint{byte, 1} : code_point_at(text, at);
    if (!is_word_character(c.value)) return false;
    at += c.size;
  }
  return true;
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

void append_word(Appender& out, std::string_view name, std::string_view value) {
  is_xml_word(value) ? append_attribute(out, name, value) : append_attribute(out, name, xml_word(value));
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
