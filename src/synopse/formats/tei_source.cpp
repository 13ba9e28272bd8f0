#include "synopse/formats/tei_source.h"

#include <charconv>
#include <limits>
#include <pugixml.hpp>

#include "synopse/error.h"
#include "synopse/formats/xml_check.h"
#include "synopse/text/utf8.h"

namespace synopse {

struct TeiSource::State {
  std::string_view bytes;
  pugi::xml_document parsed;
};

TeiSource::TeiSource(std::string_view bytes) : state_(new State{bytes, {}}) {
  if (bytes.size() > std::numeric_limits<std::uint32_t>::max())
    throw Error(Fault::input, "longer than 4 GB; give the documents as files of their own");
  if (const std::string fault = xml_fault(bytes); !fault.empty()) throw Error(Fault::input, fault);
  const auto result = state_->parsed.load_buffer(
      bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!result)
    throw Error(Fault::input,
                xml_place(bytes, static_cast<std::size_t>(result.offset)) + ": " + result.description());
}

TeiSource::~TeiSource() = default;

pugi::xml_node TeiSource::root() const { return state_->parsed.document_element(); }

void TeiSource::refuse(const pugi::xml_node& element, std::string_view what) const {
  // pugixml tells where the name stands; people look for the tag.
  const auto name = element.offset_debug();
  const std::size_t at = name > 0 ? static_cast<std::size_t>(name) - 1 : 0;
  throw Error(Fault::input, xml_place(state_->bytes, at) + ": " + std::string(what));
}

std::string_view attribute(const pugi::xml_node& element, const char* name) {
  return element.attribute(name).value();
}

bool is_placeholder(const pugi::xml_node& element) { return element.name() == std::string_view("g"); }

char32_t named_character(const pugi::xml_node& placeholder) {
  const std::string_view named = attribute(placeholder, "n");
  std::uint32_t c = 0;
  const char* end = named.data() + named.size();
  const bool good = attribute(placeholder, "type") == "control" && named.starts_with("U+") &&
                    named.size() == 6 && std::from_chars(named.data() + 2, end, c, 16).ptr == end;
  return good && is_xml_forbidden(static_cast<char32_t>(c)) ? static_cast<char32_t>(c) : kNoCharacter;
}

std::string content(const pugi::xml_node& element) {
  std::string text;
  for (const auto& child : element) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text += child.value();
    if (!is_placeholder(child)) continue;
    if (const char32_t c = named_character(child); c != kNoCharacter) append_utf8(text, c);
  }
  return text;
}

}  // namespace synopse
