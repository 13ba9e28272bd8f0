#include "synopse/formats/tei_read_sides.h"

#include <optional>
#include <pugixml.hpp>

namespace synopse {
namespace {

const UnitNumbers& numbers_of(const TeiContent& content, Level level) {
  switch (level) {
    case Level::sentence:
      return content.sentences;
    case Level::entity:
      return content.entities;
    case Level::figure:
      return content.figures;
    case Level::stance:
      break;
  }
  return content.stances;
}

std::optional<Level> level_of(std::string_view kind) {
  for (const Level level : {Level::sentence, Level::entity, Level::figure, Level::stance})
    if (kind == id_prefix(level)) return level;
  return std::nullopt;
}

}  // namespace

ReadSides::ReadSides(const TeiSource& source, const ReadSide& de, const ReadSide& en)
    : source_(source),
      de_{de.content, de.path + "#" + de.content.name, de.path + "#" + de.content.name + ".", {}},
      en_{en.content, en.path + "#" + en.content.name, en.path + "#" + en.content.name + ".", {}} {}

const LinkedUnits& ReadSides::Side::mentions_of(std::uint32_t thing) {
  if (mentions.empty()) {
    mentions.resize(content.things.size());
    for (std::uint32_t i = 0; i < content.thing_of_entity.size(); ++i)
      if (content.thing_of_entity[i] != kNoThing) mentions[content.thing_of_entity[i]].push_back(i);
  }
  return mentions[thing];
}

void ReadSides::add(const pugi::xml_node& element, Side& side, std::string_view local, Level level,
                    LinkedUnits& units) {
  std::optional<Level> only = level;
  if (level != Level::entity || !local.starts_with("k.")) return add_unit(element, side, local, only, units);
  const auto thing = side.content.thing_numbers.find(std::string(local.substr(2)));
  if (thing == side.content.thing_numbers.end())
    source_.refuse(element, "there is no entry " + side.begin + std::string(local));
  const LinkedUnits& mentions = side.mentions_of(thing->second);
  spend(element, mentions.size());
  units.append(mentions);
}

void ReadSides::spend(const pugi::xml_node& element, std::size_t units) {
  if (units > left_) source_.refuse(element, "too many links name things of too many mentions");
  left_ -= units;
}

void ReadSides::add_unit(const pugi::xml_node& element, const Side& side, std::string_view local,
                         std::optional<Level>& level, LinkedUnits& units) {
  const auto id = unit_id(local);
  const auto found = id ? level_of(id->kind) : std::nullopt;
  const auto place =
      found && id->piece == 0 ? numbers_of(side.content, *found).place(id->number) : std::nullopt;
  if (!place) source_.refuse(element, "there is no unit " + side.begin + std::string(local));
  if (level.value_or(*found) != *found)
    source_.refuse(element, side.begin + std::string(local) + " is a unit of another level");
  level = *found;
  units.push_back(*place);
}

UnitCounts ReadSides::targets(const pugi::xml_node& link, Level level, LinkedUnits& de, LinkedUnits& en) {
  UnitCounts counts;
  for_each_word(attribute(link, "target"), [&](std::string_view pointer) {
    if (de_.is_meant(pointer) && counts.en == 0)
      add(link, de_, de_.local(pointer), level, de), ++counts.de;
    else if (en_.is_meant(pointer))
      add(link, en_, en_.local(pointer), level, en), ++counts.en;
    else if (pointer != de_.document && pointer != en_.document)  // a link of nothing names the documents
      source_.refuse(link, std::string(pointer) + " is in neither document, or German behind English");
  });
  if (level == Level::entity) {
    de.sort_once();
    en.sort_once();
  }
  return counts;
}

void ReadSides::mentions(const pugi::xml_node& link, Level level, LinkedUnits& de, LinkedUnits& en) {
  const auto listed = link.attribute("corresp");
  if (!listed) return;
  de.clear();
  en.clear();
  std::optional<Level> only = level;
  units(link, listed.value(), only, de, en);
}

void ReadSides::units(const pugi::xml_node& element, std::string_view pointers, std::optional<Level>& level,
                      LinkedUnits& de, LinkedUnits& en) {
  for_each_word(pointers, [&](std::string_view pointer) {
    if (de_.is_meant(pointer))
      add_unit(element, de_, de_.local(pointer), level, de);
    else if (en_.is_meant(pointer))
      add_unit(element, en_, en_.local(pointer), level, en);
    else
      source_.refuse(element, std::string(pointer) + " is in neither document");
  });
}

void ReadSides::local_units(const pugi::xml_node& element, std::string_view ids, Language language,
                            std::optional<Level>& level, LinkedUnits& units) {
  units.clear();
  const Side& side = language == Language::de ? de_ : en_;
  for_each_word(ids, [&](std::string_view id) { add_unit(element, side, id, level, units); });
}

}  // namespace synopse
