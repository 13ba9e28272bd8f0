#include <pugixml.hpp>

#include "synopse/document/sentences.h"
#include "synopse/formats/tei_reading.h"

namespace synopse {
namespace {

template <class Unit>
void put_in_order(const TeiReading& reading, UnitNumbers& numbers, std::vector<Unit>& layer) {
  if (const TeiElement twice = numbers.sort(layer))
    reading.source.refuse(pugi::xml_node(twice),
                          "an xml:id twice: " + std::string(attribute(pugi::xml_node(twice), "xml:id")));
}

// Until now `by` is the number in the reporter's id.
void resolve_reporters(const TeiReading& reading) {
  const UnitNumbers& stances = reading.content.stances;
  for (std::uint32_t i = 0; i < reading.document.stances.size(); ++i) {
    auto& by = reading.document.stances[i].by;
    if (!by) continue;
    const auto place = stances.place(*by);
    if (!place)
      reading.source.refuse(pugi::xml_node(stances.element(i)),
                            "there is no stance st" + std::to_string(*by));
    by = *place;
  }
}

void put_in_order(const TeiReading& reading) {
  TeiContent& content = reading.content;
  put_in_order(reading, content.sentences, content.document.sentences);
  put_in_order(reading, content.entities, content.document.entities);
  put_in_order(reading, content.figures, content.document.figures);
  put_in_order(reading, content.quotes, content.document.quotes);
  put_in_order(reading, content.stances, content.document.stances);
  resolve_reporters(reading);
}

}  // namespace

UnitId TeiReading::id(const pugi::xml_node& element, std::string_view kind) const {
  const std::string_view whole = attribute(element, "xml:id");
  if (whole.starts_with(prefix)) {
    const auto id = unit_id(whole.substr(prefix.size()));
    if (id && id->kind == kind && (id->piece == 0 || kind == "t")) return *id;
  }
  source.refuse(element, "the xml:id of this element is not " + prefix + std::string(kind) + "1 or such" +
                             (whole.empty() ? "" : ", but " + std::string(whole)));
}

std::string_view TeiReading::local(const pugi::xml_node& element, std::string_view pointer) const {
  if (pointer.starts_with('#') && pointer.substr(1).starts_with(prefix))
    return pointer.substr(1 + prefix.size());
  source.refuse(element, "a pointer that is none into this document: \"" + std::string(pointer) + "\"");
}

std::uint32_t TeiReading::thing(const pugi::xml_node& element, std::string_view pointer) const {
  if (pointer.empty()) return kNoThing;
  const std::string_view name = local(element, pointer);
  if (name.starts_with("k.")) {
    const auto found = content.thing_numbers.find(std::string(name.substr(2)));
    if (found != content.thing_numbers.end()) return found->second;
  }
  source.refuse(element, "no entry of the entity lists is " + std::string(pointer));
}

TeiContent read_tei_document(const TeiSource& source, const pugi::xml_node& tei) {
  TeiContent content{.name = std::string(attribute(tei, "xml:id"))};
  if (content.name.empty()) source.refuse(tei, "a TEI element without xml:id");
  const pugi::xml_node body = tei.child("text").child("body"), stand_off = tei.child("standOff");
  if (!body) source.refuse(tei, "no text with a body");
  TeiReading reading(source, content);
  read_header(reading, tei);
  read_entity_lists(reading, stand_off);
  read_body(reading, body);
  check_header(reading, tei);
  read_stand_off(reading, stand_off);
  put_in_order(reading);
  assign_tokens(content.document);
  if (const std::string wrong = check(content.document); !wrong.empty()) source.refuse(body, wrong);
  return content;
}

}  // namespace synopse
