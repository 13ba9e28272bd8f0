// Ids as names of XML.
#include <cstddef>
#include <cstdint>

#include "synopse/formats/sha256.h"
#include "synopse/formats/tei.h"

namespace synopse {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_character(char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '-'; }

bool all_name_characters(std::string_view id) {
  for (const char c : id)
    if (!is_name_character(c)) return false;
  return !id.empty();
}

bool continues_code_point(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

constexpr std::size_t kLongestName = 10;  // of a document in its own file
constexpr std::size_t kShortName = 4;

}  // namespace

bool is_xml_name(std::string_view id) { return all_name_characters(id) && is_letter(id.front()); }

std::string xml_name(std::string_view id) {
  if (all_name_characters(id)) {
    if (is_letter(id.front())) return std::string(id);
    if (is_digit(id.front())) return "_" + std::string(id);
  }
  std::string name;
  for (const char c : id)
    if (!continues_code_point(c)) name += is_name_character(c) ? c : '_';
  if (name.empty() || !is_letter(name.front())) name.insert(0, 1, '_');
  return name + "-" + sha256(id).substr(0, 6);
}

// The hash as four letters and digits, a letter first: of 12 million names.
std::string tei_name(std::string_view id) {
  static constexpr std::string_view kLetters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  std::string name = xml_name(id);
  if (name.size() <= kLongestName) return name;
  std::uint64_t number = std::stoull(sha256(id).substr(0, 16), nullptr, 16);
  name.clear();
  for (std::size_t i = 0; i < kShortName; ++i) {
    const std::size_t letters = i == 0 ? kLetters.size() - 10 : kLetters.size();
    name += kLetters[number % letters];
    number /= letters;
  }
  return name;
}

}  // namespace synopse
