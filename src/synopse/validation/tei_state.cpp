#include "synopse/validation/tei_state.h"

namespace synopse::validation {

Unit* TeiState::declare(const Tag& tag, UnitKind kind, LocalId& id_form, std::string_view& local) {
  const std::string_view whole = tag[Known::xml_id];
  if (whole.empty()) return nullptr;  // the schema's business
  local = units.local(whole);
  if (local.empty()) {
    findings.error(tag.at, "id",
                   "the id " + quoted(whole) + " does not begin with '" + std::string(id) + ".'");
    return nullptr;
  }
  id_form = parse_local_id(local);
  const bool fits = id_form.kind == kind || kind == UnitKind::none ||
                    (kind == UnitKind::token && id_form.kind == UnitKind::piece);
  if (!fits) findings.warn(tag.at, "id", quoted(whole) + " is no id of a " + std::string(name_of(kind)));
  Unit* unit = units.add(id_form, local);
  if (!unit) findings.error(tag.at, "id", "the id " + quoted(whole) + " stands twice");
  return unit;
}

Unit* TeiState::declare(const Tag& tag, UnitKind kind) {
  LocalId form;
  std::string_view local;
  return declare(tag, kind, form, local);
}

void TeiState::point(const Tag& tag, Known attribute, UnitKind kind) {
  for (const auto& each : tag.attributes)
    if (each.known == attribute) pointers.push_back({tag.at, attribute, kind, each.value});
}

const Unit* TeiState::follow(const Pointer& pointer) {
  const std::string_view local =
      pointer.value.starts_with('#') ? units.local(pointer.value.substr(1)) : std::string_view();
  const LocalId form = parse_local_id(local);
  Unit* unit = local.empty() ? nullptr : units.find(form, local);
  const bool fits = form.kind == pointer.kind || pointer.kind == UnitKind::none ||
                    (pointer.kind == UnitKind::token && form.kind == UnitKind::piece);
  if (unit && fits) {
    unit->used = true;
    return unit;
  }
  const std::string missing = unit ? "no " + std::string(name_of(pointer.kind)) : "nothing in this document";
  findings.error(pointer.at, "pointer",
                 std::string(name_of(pointer.attribute)) + "=" + quoted(pointer.value) + " names " + missing);
  return nullptr;
}

}  // namespace synopse::validation
