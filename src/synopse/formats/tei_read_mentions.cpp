// Entities and figures from their elements: the same inline and in standOff.
#include <charconv>
#include <pugixml.hpp>

#include "synopse/formats/tei_reading.h"
#include "synopse/formats/tei_values.h"

namespace synopse {
namespace {

constexpr struct {
  std::string_view element, type;
} kNames[] = {{"persName", "person"}, {"placeName", "place"}, {"orgName", "organization"}};

std::string_view entity_type(const pugi::xml_node& element) {
  for (const auto& row : kNames)
    if (row.element == element.name()) return row.type;
  return attribute(element, "type");
}

TeiFigureAttributes attributes_of(const pugi::xml_node& element) {
  TeiFigureAttributes all{.element = element.name()};
  const struct {
    std::string_view name;
    std::string_view TeiFigureAttributes::*field;
  } fields[] = {{"type", &TeiFigureAttributes::type},
                {"subtype", &TeiFigureAttributes::subtype},
                {"value", &TeiFigureAttributes::value},
                {"quantity", &TeiFigureAttributes::quantity},
                {"atLeast", &TeiFigureAttributes::at_least},
                {"atMost", &TeiFigureAttributes::at_most},
                {"unit", &TeiFigureAttributes::unit},
                {"commodity", &TeiFigureAttributes::commodity},
                {"when", &TeiFigureAttributes::when},
                {"when-iso", &TeiFigureAttributes::when_iso},
                {"dur", &TeiFigureAttributes::dur},
                {"dur-iso", &TeiFigureAttributes::dur_iso},
                {"from", &TeiFigureAttributes::from},
                {"to", &TeiFigureAttributes::to},
                {"when-custom", &TeiFigureAttributes::when_custom},
                {"ana", &TeiFigureAttributes::ana}};
  for (const auto& attribute : element.attributes())
    for (const auto& field : fields)
      if (field.name == attribute.name()) all.*field.field = attribute.value();
  return all;
}

}  // namespace

bool is_entity_element(std::string_view name) {
  return name == "name" || name == "rs" || name == "persName" || name == "placeName" || name == "orgName";
}

bool is_figure_element(std::string_view name) {
  return name == "num" || name == "measure" || name == "date" || name == "time";
}

std::optional<float> read_certainty(const TeiSource& source, const pugi::xml_node& element) {
  const std::string_view text = attribute(element, "cert");
  if (text.empty()) return std::nullopt;
  float value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end.ec != std::errc() || end.ptr != text.data() + text.size() || !(value >= 0 && value <= 1))
    source.refuse(element, "cert is no number from 0 to 1");
  return value;
}

Entity read_entity(const TeiReading& reading, const pugi::xml_node& element) {
  Entity entity{.type = std::string(entity_type(element))};
  if (const std::string_view subtype = attribute(element, "subtype"); !subtype.empty()) {
    const auto known = mention(subtype);
    if (!known) reading.source.refuse(element, "a mention is a name, nominal or a pronoun");
    entity.mention = *known;
  }
  const std::uint32_t thing = reading.thing(element, attribute(element, "ref"));
  if (thing != kNoThing) {
    entity.ref = reading.content.things[thing].ref;
    entity.norm = reading.content.things[thing].norm;
  }
  if (const auto key = element.attribute("key")) entity.norm = key.value();
  entity.rule = reading.rule(element);
  entity.score = read_certainty(reading.source, element);
  return entity;
}

Figure read_figure(const TeiReading& reading, const pugi::xml_node& element) {
  auto figure = figure_said_by(attributes_of(element));
  if (!figure) reading.source.refuse(element, "a figure of no kind that we know, or a number that is none");
  figure->rule = reading.rule(element);
  figure->score = read_certainty(reading.source, element);
  return std::move(*figure);
}

FigurePart read_figure_part(const TeiReading& reading, const pugi::xml_node& element) {
  Figure figure = read_figure(reading, element);
  return {.kind = figure.kind, .value = figure.value, .timex = std::move(figure.timex)};
}

}  // namespace synopse
