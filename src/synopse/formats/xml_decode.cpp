#include "synopse/formats/xml_decode.h"

#include <algorithm>
#include <iterator>

#include "synopse/text/utf8.h"

namespace synopse {
namespace {

using std::string_view;
using namespace std::string_view_literals;

constexpr string_view kMark = "\xEF\xBB\xBF";

bool same_letters(string_view a, string_view lower) {
  return std::equal(a.begin(), a.end(), lower.begin(), lower.end(), [](char x, char y) {
    return (x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x) == y;
  });
}
bool is_utf8(string_view name) { return same_letters(name, "utf-8") || same_letters(name, "utf8"); }

// Whether an encoding of that name has code units of two or four bytes.
bool is_wide(string_view name) {
  constexpr string_view kWide[] = {"utf-16", "utf-32", "ucs-2", "ucs-4", "iso-10646-ucs"};
  return std::any_of(std::begin(kWide), std::end(kWide),
                     [&](string_view each) { return same_letters(name.substr(0, each.size()), each); });
}

// The encoding that a declaration in letters of ASCII names, and where it stands; empty: none.
struct Declared {
  string_view name;
  std::size_t at = 0;
};
Declared declared(string_view text) {
  if (!text.starts_with("<?xml")) return {};
  const string_view declaration = text.substr(0, text.find('>'));
  std::size_t at = declaration.find("encoding");
  if (at == text.npos) return {};
  at = declaration.find_first_not_of(" \t\r\n=", at + "encoding"sv.size());
  if (at == text.npos || (declaration[at] != '"' && declaration[at] != '\'')) return {};
  const std::size_t end = declaration.find(declaration[at], at + 1);
  if (end == text.npos) return {};
  return {declaration.substr(at + 1, end - at - 1), at + 1};
}

// The encoding by the first bytes: a mark, or a < of two bytes.
struct Signature {
  string_view bytes, encoding;
  bool mark;
};
constexpr Signature kSignatures[] = {
    {"\xFF\xFE\0\0"sv, "UTF-32LE", true}, {"\0\0\xFE\xFF"sv, "UTF-32BE", true},
    {"\xFF\xFE"sv, "UTF-16LE", true},     {"\xFE\xFF"sv, "UTF-16BE", true},
    {"<\0?\0"sv, "UTF-16LE", false},      {"\0<\0?"sv, "UTF-16BE", false},
};

XmlText failed(string_view text, std::size_t at, std::string what) {
  const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
  const std::size_t column = at - (text.substr(0, at).rfind('\n') + 1) + 1;
  return {.error = std::to_string(line) + ":" + std::to_string(column) + ": " + std::move(what)};
}

XmlText converted(string_view bytes, const std::string& encoding, Declared where) {
  Decoded result = decoded(std::string(bytes), encoding);
  if (result.encoding.empty()) return failed(bytes, where.at, "no encoding '" + encoding + "' is known");
  // What could be read as ASCII before is the same in any encoding that a file may rightly declare so.
  if (!where.name.empty() && declared(result.text).name != where.name)
    return failed(bytes, where.at, "declared as " + encoding + ", which it is not");
  if (result.repaired > 0)
    return failed(bytes, 0,
                  std::to_string(result.repaired) + " ill-formed " + result.encoding + " sequences");
  if (result.encoding == "UTF-8") result.encoding.clear();
  return {.text = std::move(result.text), .encoding = std::move(result.encoding)};
}

XmlText by_signature(string_view bytes, const Signature& signature) {
  const string_view rest = bytes.substr(signature.mark ? signature.bytes.size() : 0);
  XmlText result = converted(rest, std::string(signature.encoding), {});
  const string_view name = declared(result.text).name;
  if (!name.empty() && !is_wide(name))
    return failed("", 0,
                  "declared as " + std::string(name) + ", but it is " + std::string(signature.encoding));
  result.mark = signature.mark;
  return result;
}

}  // namespace

XmlText decoded_xml(string_view bytes, const std::string& asked) {
  if (bytes.starts_with(kMark)) return {.text = std::string(bytes.substr(kMark.size())), .mark = true};
  for (const Signature& each : kSignatures)
    if (bytes.starts_with(each.bytes)) return by_signature(bytes, each);
  if (!asked.empty()) {
    if (is_utf8(asked)) return {.text = std::string(bytes)};
    return converted(bytes, asked, {});
  }
  const Declared says = declared(bytes);
  if (says.name.empty() || is_utf8(says.name)) return {.text = std::string(bytes)};
  return converted(bytes, std::string(says.name), says);
}

}  // namespace synopse
