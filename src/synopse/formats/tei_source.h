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

// What several elements are read with: the value of an attribute, empty when there is none; the text directly
// inside, and that of all below.
std::string_view attribute(const pugi::xml_node& element, const char* name);
std::string content(const pugi::xml_node& element);

}  // namespace synopse
