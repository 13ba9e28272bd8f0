#include "synopse/formats/xml_reference.h"

#include <algorithm>
#include <cstdint>

#include "synopse/formats/xml_characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kLongestShown = 40;  // bytes of an entity's name

struct Known {
  std::string_view reference;
  char32_t character;
};
constexpr Known kKnown[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};

int digit(char c, int base) {
  const char lower = static_cast<char>(c | 0x20);
  const int value = c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 16;
  return value < base ? value : -1;
}

XmlReference numeric(std::string_view text) {
  const int base = text.starts_with("&#x") ? 16 : 10;
  const std::size_t begin = base == 16 ? 3 : 2;
  std::size_t at = begin;
  std::uint32_t value = 0;
  for (; at < text.size() && digit(text[at], base) >= 0; ++at)
    value = std::min<std::uint32_t>(
        value * static_cast<std::uint32_t>(base) + static_cast<std::uint32_t>(digit(text[at], base)),
        0x110000);
  if (at == begin || at == text.size() || text[at] != ';')
    return {.wrong = "an & that begins no reference (write &amp;)"};
  if (!is_xml_character(value)) return {.wrong = "a reference to no character that XML has"};
  return {.size = at + 1, .character = value};
}

}  // namespace

void XmlReference::append_to(std::string& text) const { append_utf8(text, character); }

XmlReference xml_reference(std::string_view text) {
  if (text.starts_with("&#")) return numeric(text);
  for (const Known& each : kKnown)
    if (text.starts_with(each.reference)) return {.size = each.reference.size(), .character = each.character};
  const std::size_t size = xml_name_length(text.substr(1));
  if (size == 0 || size + 1 >= text.size() || text[size + 1] != ';')
    return {.wrong = "an & that begins no reference (write &amp;)"};
  std::string wrong = "an entity that XML itself does not have";
  if (size <= kLongestShown) wrong.append(": ").append(text.substr(0, size + 2));
  return {.wrong = wrong + " (write the character)"};
}

}  // namespace synopse
