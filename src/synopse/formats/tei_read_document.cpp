#include <algorithm>
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

// By what their elements point at, now that they are in order.
void tell_things(const TeiReading& reading) {
  TeiContent& content = reading.content;
  content.thing_of_entity.reserve(content.entities.size());
  for (std::size_t i = 0; i < content.entities.size(); ++i) {
    pugi::xml_node element(content.entities.element(i));
    if (!is_entity_element(element.name()))
      element =
          element.find_child([](const pugi::xml_node& child) { return is_entity_element(child.name()); });
    content.thing_of_entity.push_back(reading.thing(element, attribute(element, "ref")));
  }
}

void give_parts(TeiReading& reading) {
  const UnitNumbers& figures = reading.content.figures;
  std::stable_sort(reading.parts.begin(), reading.parts.end(), [](const ReadPart& a, const ReadPart& b) {
    return a.figure != b.figure ? a.figure < b.figure : a.number < b.number;
  });
  for (auto& one : reading.parts) {
    const auto place = figures.place(one.figure);
    auto* const figure = place ? &reading.document.figures[*place] : nullptr;
    if (!figure || figure->range->parts.size() + 1 != one.number)
      reading.source.refuse(pugi::xml_node(one.element),
                            "an end of a range without its figure, or out of order");
    figure->range.fill().parts.push_back(std::move(one.part));
  }
}

void put_in_order(TeiReading& reading) {
  TeiContent& content = reading.content;
  put_in_order(reading, content.sentences, content.document.sentences);
  put_in_order(reading, content.entities, content.document.entities);
  put_in_order(reading, content.figures, content.document.figures);
  put_in_order(reading, content.quotes, content.document.quotes);
  put_in_order(reading, content.stances, content.document.stances);
  give_parts(reading);
  resolve_reporters(reading);
  tell_things(reading);
}

}  // namespace

UnitId TeiReading::id(const pugi::xml_node& element, std::string_view kind) const {
  return id(element, attribute(element, "xml:id"), kind);
}

UnitId TeiReading::id(const pugi::xml_node& element, std::string_view whole, std::string_view kind) const {
  if (whole.starts_with(prefix)) {
    const auto id = unit_id(whole.substr(prefix.size()));
    if (id && id->kind == kind && (id->piece == 0 || kind == "t" || kind == "f")) return *id;
  }
  source.refuse(element, "the xml:id of this element is not " + prefix + std::string(kind) + "1 or such" +
                             (whole.empty() ? "" : ", but " + std::string(whole)));
}

const RuleName& TeiReading::rule(const pugi::xml_node& element) const {
  return rule_at(source, element, rules, prefix);
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
  read_exact_values(reading, stand_off);
  assign_tokens(content.document);
  if (const std::string wrong = check(content.document); !wrong.empty()) source.refuse(body, wrong);
  return content;
}

}  // namespace synopse
