// The entity lists: what each thing is called.
#include <pugixml.hpp>

#include "synopse/formats/tei_reading.h"

namespace synopse {
namespace {

constexpr std::string_view kMade = "auto.";

bool is_name_of_thing(std::string_view element) {
  for (const std::string_view name : {"persName", "placeName", "orgName", "label", "title", "objectName"})
    if (name == element) return true;
  return false;
}

// An entry, or what wraps its name: the first name, and the ref where it is no part of the id.
void read_entry(const pugi::xml_node& entry, TeiThing& thing, bool& named, bool& has_ref) {
  for (const auto& child : entry.children()) {
    const std::string_view name = child.name();
    if (is_name_of_thing(name) && !named) {
      thing.norm = content(child);
      named = true;
    } else if (name == "idno" && attribute(child, "type") == "synopse") {
      thing.ref = content(child);
      has_ref = true;
    }
  }
}

void read_thing(TeiReading& reading, const pugi::xml_node& entry) {
  const std::string_view id = attribute(entry, "xml:id");
  const std::string begin = reading.prefix + "k.";
  if (!id.starts_with(begin) || id.size() == begin.size())
    reading.source.refuse(entry, "the id of this entry does not begin with " + begin);
  const std::string name(id.substr(begin.size()));
  const auto number = static_cast<std::uint32_t>(reading.content.things.size());
  if (!reading.content.thing_numbers.emplace(name, number).second)
    reading.source.refuse(entry, "a second entry with the id " + std::string(id));
  TeiThing thing;
  bool named = false, has_ref = false;
  read_entry(entry, thing, named, has_ref);
  read_entry(entry.child("objectIdentifier"), thing, named, has_ref);
  if (!has_ref && !name.starts_with(kMade)) thing.ref = name;
  reading.content.things.push_back(std::move(thing));
}

}  // namespace

void read_entity_lists(TeiReading& reading, const pugi::xml_node& stand_off) {
  for (const auto& list : stand_off.children())
    if (std::string_view(list.name()).starts_with("list") &&
        list.name() != std::string_view("listAnnotation"))
      for (const auto& entry : list.children())
        if (entry.type() == pugi::node_element) read_thing(reading, entry);
}

}  // namespace synopse
