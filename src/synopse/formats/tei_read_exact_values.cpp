// Fields that no attribute can say exactly: <fs corresp="#DOC.f3"><f
// name="unit"><string>...</string></f></fs>.
#include <pugixml.hpp>

#include "synopse/formats/tei_reading.h"

namespace synopse {
namespace {

// One field of one unit.  What is empty is absent.
struct Field {
  std::string_view name;
  std::string value;
};

// Whether `number` is what the value says, or nothing where it says nothing.
bool set(OptionalDecimal& number, const std::string& value) {
  number = Decimal::parse(value);
  return number || value.empty();
}

bool set(SharedText& text, const std::string& value) {
  text = value;
  return true;
}

// An end of a range: a number, or a day or time of day.
bool set(OptionalDecimal& number, SharedText& moment, const std::string& value) {
  number.reset();
  moment.clear();
  if (is_moment(value)) return set(moment, value);
  return set(number, value);
}

bool set(FigureKind& kind, const std::string& value) {
  const auto known = figure_kind(value);
  kind = known.value_or(kind);
  return known.has_value();
}

bool set(bool& flag, const std::string& value) {
  flag = value == "true";
  return flag || value.empty();
}

// What is resolved to the very same value stays so.
bool set_timex(Figure& figure, const std::string& value) {
  if (!figure.resolved.empty() && figure.resolved == figure.timex) figure.resolved = value;
  return set(figure.timex, value);
}

// Each says whether the unit has such a field and may have such a value.
bool apply(Entity& entity, Field& field) {
  if (field.name == "type") return set(entity.type, field.value);
  if (field.name == "norm") return set(entity.norm, field.value);
  return false;
}

bool apply(Figure& figure, Field& field) {
  if (field.name == "kind") return set(figure.kind, field.value);
  if (field.name == "value") return set(figure.value, field.value);
  if (field.name == "min") return set(figure.range.fill().min, figure.range.fill().from, field.value);
  if (field.name == "max") return set(figure.range.fill().max, figure.range.fill().to, field.value);
  if (field.name == "approx") return set(figure.approx, field.value);
  if (field.name == "unit") return set(figure.unit, field.value);
  if (field.name == "mod") return set(figure.mod, field.value);
  if (field.name == "timex") return set_timex(figure, field.value);
  if (field.name == "resolved") return set(figure.resolved, field.value);
  return false;
}

bool apply(FigurePart& part, Field& field) {
  if (field.name == "kind") return set(part.kind, field.value);
  if (field.name == "value") return set(part.value, field.value);
  if (field.name == "timex") return set(part.timex, field.value);
  return false;
}

bool apply(Stance& stance, Field& field) { return field.name == "kind" && set(stance.kind, field.value); }

bool apply(Document& document, Field& field) {
  return field.name == "lang" && (document.language = field.value, true);
}

class ExactValues {
 public:
  explicit ExactValues(TeiReading& reading) : reading_(reading), document_(reading.document) {}

  void read(const pugi::xml_node& fs) {
    const std::string_view pointer = attribute(fs, "corresp"), local = reading_.local(fs, pointer);
    if (local == "body") return fields(fs, document_);
    const auto id = unit_id(local);
    if (id && id->kind == "e") return unit(fs, *id, reading_.content.entities, document_.entities);
    if (id && id->kind == "st") return unit(fs, *id, reading_.content.stances, document_.stances);
    if (id && id->kind == "f" && id->piece == 0)
      return unit(fs, *id, reading_.content.figures, document_.figures);
    if (id && id->kind == "f") return part(fs, *id);
    reading_.source.refuse(fs, "no unit that is said so is " + std::string(pointer));
  }

 private:
  template <class Unit>
  void unit(const pugi::xml_node& fs, const UnitId& id, const UnitNumbers& numbers,
            std::vector<Unit>& layer) {
    fields(fs, layer[place(fs, id, numbers)]);
  }
  void part(const pugi::xml_node& fs, const UnitId& id) {
    auto& parts = document_.figures[place(fs, id, reading_.content.figures)].range.fill().parts;
    if (id.piece > parts.size()) reading_.source.refuse(fs, "a figure without this end of a range");
    fields(fs, parts[id.piece - 1]);
  }
  std::uint32_t place(const pugi::xml_node& fs, const UnitId& id, const UnitNumbers& numbers) const {
    const auto place = numbers.place(id.number);
    if (!place || (id.piece != 0 && id.kind != "f")) reading_.source.refuse(fs, "there is no such unit");
    return *place;
  }

  template <class Unit>
  void fields(const pugi::xml_node& fs, Unit& unit) {
    for (const auto& f : fs.children("f")) {
      Field field{attribute(f, "name"), content(f.child("string"))};
      if (!apply(unit, field))
        reading_.source.refuse(
            f, "\"" + std::string(field.name) + "\" is no field of this unit, or cannot be this");
    }
  }

  TeiReading& reading_;
  Document& document_;
};

}  // namespace

void read_exact_values(TeiReading& reading, const pugi::xml_node& stand_off) {
  ExactValues values(reading);
  for (const auto& fs : stand_off.children("fs")) values.read(fs);
}

}  // namespace synopse
