// A TEI file as it is read: its elements, and where in the file they stand.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace pugi {
class xml_node;
}

namespace synopse {

class TeiSource {
 public:
  // A strict scan, then pugixml.  Throws Error(Fault::input, "line:column: what") for what is no XML; the
  // bytes must outlive it.
  explicit TeiSource(std::string_view bytes);
  ~TeiSource();

  pugi::xml_node root() const;
  // Throws Error(Fault::input, "line:column: what"), at the name of the element.
  [[noreturn]] void refuse(const pugi::xml_node& element, std::string_view what) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

constexpr std::string_view kTeiNamespace = "http://www.tei-c.org/ns/1.0";

// The value of an attribute, empty when there is none.
std::string_view attribute(const pugi::xml_node& element, const char* name);
// Whether XML 1.0 has no way to say a code point.
constexpr bool is_xml_forbidden(char32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
}

// Whether an element is <g type="control" n="U+000C">, and the character that it stands for: one that XML
// cannot hold (U+0000 may be meant).
bool is_placeholder(const pugi::xml_node& element);
inline constexpr char32_t kNoCharacter = 0x110000;  // of a g that names none
char32_t named_character(const pugi::xml_node& placeholder);
// The text of an element that holds nothing else but such characters.
std::string content(const pugi::xml_node& element);

}  // namespace synopse
