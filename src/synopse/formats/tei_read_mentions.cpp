// Entities and figures from their elements: the same inline and in standOff.
#include <charconv>
#include <pugixml.hpp>

#include "synopse/formats/tei_reading.h"

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

// A number as it is written; nothing where the attribute is not there.
std::optional<Decimal> number(const TeiReading& reading, const pugi::xml_node& element, const char* name) {
  const std::string_view text = attribute(element, name);
  if (text.empty()) return std::nullopt;
  const auto number = Decimal::parse(text);
  if (!number) reading.source.refuse(element, std::string(name) + " is no number");
  return number;
}

// "more-than" is MORE_THAN.
std::string mod_of(std::string_view category) {
  std::string mod;
  for (const char c : category) {
    const bool lower = c >= 'a' && c <= 'z';
    mod += c == '-' ? '_' : lower ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return mod;
}

FigureKind kind_of(const TeiReading& reading, const pugi::xml_node& element) {
  const std::string_view name = element.name();
  std::string_view type = attribute(element, "type");
  if (type.empty() && (name == "date" || name == "time")) type = name;
  if (type == "cardinal") type = "number";
  if (type == "percentage") type = "percent";
  const auto kind = figure_kind(type);
  if (!kind) reading.source.refuse(element, "a figure of no kind that we know");
  return *kind;
}

std::string_view unit_of(const pugi::xml_node& element, FigureKind kind) {
  if (kind == FigureKind::count) return attribute(element, "commodity");
  const std::string_view subtype = attribute(element, "subtype");
  if (subtype == "points") return "pp";
  if (subtype == "basis-points") return "bp";
  return attribute(element, "unit");
}

}  // namespace

bool is_entity_element(std::string_view name) {
  return name == "name" || name == "rs" || name == "persName" || name == "placeName" || name == "orgName";
}

bool is_figure_element(std::string_view name) {
  return name == "num" || name == "measure" || name == "date" || name == "time";
}

std::optional<float> read_certainty(const TeiReading& reading, const pugi::xml_node& element) {
  const std::string_view text = attribute(element, "cert");
  if (text.empty()) return std::nullopt;
  float value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end.ec != std::errc() || end.ptr != text.data() + text.size() || !(value >= 0 && value <= 1))
    reading.source.refuse(element, "cert is no number from 0 to 1");
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
  entity.score = read_certainty(reading, element);
  return entity;
}

Figure read_figure(const TeiReading& reading, const pugi::xml_node& element) {
  Figure figure{.kind = kind_of(reading, element)};
  figure.value = number(reading, element, element.attribute("quantity") ? "quantity" : "value");
  figure.min = number(reading, element, "atLeast");
  figure.max = number(reading, element, "atMost");
  figure.unit = unit_of(element, figure.kind);
  figure.timex = attribute(element, "when-custom");
  std::string_view categories = attribute(element, "ana");
  while (!categories.empty()) {
    const std::string_view one = categories.substr(0, categories.find(' '));
    if (one == "syn:approx") figure.approx = true;
    if (one.starts_with("syn:mod.")) figure.mod = mod_of(one.substr(8));
    categories.remove_prefix(std::min(one.size() + 1, categories.size()));
  }
  figure.score = read_certainty(reading, element);
  return figure;
}

FigurePart read_figure_part(const TeiReading& reading, const pugi::xml_node& element) {
  return {.kind = kind_of(reading, element),
          .value = number(reading, element, element.attribute("quantity") ? "quantity" : "value"),
          .timex = std::string(attribute(element, "when-custom"))};
}

}  // namespace synopse
