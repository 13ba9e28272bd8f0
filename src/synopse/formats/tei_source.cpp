#include "synopse/formats/tei_source.h"

#include <limits>
#include <pugixml.hpp>

#include "synopse/error.h"
#include "synopse/formats/xml_check.h"

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

std::string content(const pugi::xml_node& element) {
  std::string text;
  for (const auto& child : element)
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text += child.value();
  return text;
}

}  // namespace synopse
