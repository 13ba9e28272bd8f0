// The elements and attributes that the checks beyond the schema know by name.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "synopse/validation/names.h"

namespace synopse::validation {

enum class Known : std::uint8_t {
  other,
  // elements
  TEI,
  teiCorpus,
  teiHeader,
  text,
  standOff,
  extent,
  bibl,
  idno,
  application,
  prefixDef,
  taxonomy,
  category,
  body,
  p,
  s,
  w,
  pc,
  g,
  said,
  fw,
  persName,
  placeName,
  orgName,
  name,
  rs,
  num,
  measure,
  date,
  time,
  listPerson,
  listPlace,
  listOrg,
  listEvent,
  listBibl,
  listObject,
  person,
  place,
  org,
  event,
  object,
  spanGrp,
  span,
  linkGrp,
  link,
  ptr,
  listAnnotation,
  annotation,
  note,
  label,
  fs,
  // attributes
  xmlns,
  xml_id,
  xml_lang,
  type,
  subtype,
  part,
  join,
  n,
  ref,
  who,
  corresp,
  from,
  to,
  target,
  ana,
  cert,
  unit,
  quantity,
  value,
  commodity,
  atLeast,
  atMost,
  when,
  when_iso,
  when_custom,
  dur,
  dur_iso,
  domains,
  ident,
  direct,
  resp,
  motivation
};

// How the file has a tag's attribute.
struct TagAttribute {
  Known known = Known::other;
  Name name = kNoName;
  std::string_view text, value;  // the name; what it says, references resolved
};

// A start tag.
struct Tag {
  Known known = Known::other;
  Name name = kNoName;
  std::string_view text;  // the name
  std::size_t at = 0;     // byte of the file
  std::span<const TagAttribute> attributes;

  // The attribute's value, empty when it is not there.
  std::string_view operator[](Known attribute) const {
    for (const auto& each : attributes)
      if (each.known == attribute) return each.value;
    return {};
  }
  bool has(Known attribute) const {
    for (const auto& each : attributes)
      if (each.known == attribute) return true;
    return false;
  }
};

// Which of a schema's names are known.
class Vocabulary {
 public:
  explicit Vocabulary(const Names& names);
  Known of(Name name) const { return known_[name]; }

 private:
  std::vector<Known> known_;
};

bool is_entity(Known element);  // persName ... rs
bool is_figure(Known element);  // num, measure, date, time
std::string_view name_of(Known known);

}  // namespace synopse::validation
