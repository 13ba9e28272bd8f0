#include "synopse/formats/xml_characters.h"

#include <algorithm>
#include <array>
#include <span>

#include "synopse/text/utf8.h"

namespace synopse {
namespace {

struct Range {
  char32_t first, last;
};

// NameStartChar beyond ASCII.
constexpr Range kStarts[] = {
    {0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x2FF},    {0x370, 0x37D},
    {0x37F, 0x1FFF},  {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF},
    {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF},
};
// What NameChar has besides.
constexpr Range kContinues[] = {{0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

bool is_in(std::span<const Range> ranges, char32_t c) {
  return std::any_of(ranges.begin(), ranges.end(), [c](Range r) { return c >= r.first && c <= r.last; });
}

enum : unsigned char { kNone, kInside, kStart };

constexpr std::array<unsigned char, 128> ascii_in_names() {
  std::array<unsigned char, 128> kinds{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) kinds[c] = kinds[c - 'a' + 'A'] = kStart;
  for (std::size_t c = '0'; c <= '9'; ++c) kinds[c] = kInside;
  kinds['_'] = kStart;
  kinds['-'] = kinds['.'] = kInside;
  return kinds;
}
constexpr auto kAscii = ascii_in_names();

unsigned char in_names(char32_t c) {
  if (c < 128) return kAscii[c];
  if (is_in(kStarts, c)) return kStart;
  return is_in(kContinues, c) ? kInside : kNone;
}

}  // namespace

bool is_xml_character(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF;
}

std::size_t xml_name_length(std::string_view text) {
  std::size_t at = 0;
  unsigned char least = kStart;
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const CodePoint c = byte < 0x80 ? CodePoint{byte, 1} : code_point_at(text, at);
    if (in_names(c.value) < least) break;
    least = kInside;
    at += c.size;
  }
  return at;
}

std::size_t forbidden_in_xml(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte != 0xEF) continue;
    if (byte != 0xEF) {
      if (!is_xml_space(text[at])) return at;
      continue;
    }
    const std::string_view here = text.substr(at, 3);
    if (here == "\xEF\xBF\xBE" || here == "\xEF\xBF\xBF") return at;
  }
  return std::string_view::npos;
}

}  // namespace synopse
