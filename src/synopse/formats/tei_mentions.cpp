// Entities and figures as elements: the same inline and in standOff.
#include <string>

#include "synopse/formats/numbers.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tei_dates.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

// Names that TEI has an element for; other types are <name type="...">.
constexpr struct {
  std::string_view type, element;
} kNames[] = {{"person", "persName"}, {"place", "placeName"}, {"organization", "orgName"}};

std::string_view name_element(std::string_view type) {
  for (const auto& row : kNames)
    if (row.type == type) return row.element;
  return type == "nationality" ? "rs" : "name";
}

void open(std::string_view element, std::string_view id, std::string& out) {
  out += '<';
  out += element;
  if (!id.empty()) append_attribute(out, "xml:id", id);
}

void append_certainty(const std::optional<float>& score, std::string& out) {
  if (!score) return;
  out += " cert=\"";
  append_float(out, *score);
  out += '"';
}

void append_decimal(std::string_view name, const std::optional<Decimal>& number, std::string& out) {
  if (number && double_holds(*number)) append_attribute(out, name, number->text());
}

void append_word(std::string_view name, std::string_view text, std::string& out) {
  if (!text.empty()) append_attribute(out, name, xml_word(text));
}

// "MORE_THAN" is the category mod.more-than.
std::string category_of(std::string_view mod) {
  std::string category;
  for (const char c : mod) {
    const bool upper = c >= 'A' && c <= 'Z';
    category += c == '_' ? '-' : upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return xml_name(category);
}

// "About" has a category of its own, whichever way the figure says it.
void append_remarks(const Figure& figure, std::string& out) {
  std::string remarks;
  if (figure.approx || figure.mod == "APPROX") remarks = "syn:approx";
  if (!figure.mod.empty() && figure.mod != "APPROX")
    remarks += (remarks.empty() ? "syn:mod." : " syn:mod.") + category_of(figure.mod);
  if (!remarks.empty()) append_attribute(out, "ana", remarks);
}

// What the value attributes of a figure, or of one end of a range, are made of.
struct Worth {
  FigureKind kind = FigureKind::number;
  std::optional<Decimal> value;
  std::string_view unit, timex, resolved;
  std::string_view from = {}, to = {};  // a range in time
};

bool is_measure(const Worth& worth) {
  switch (worth.kind) {
    case FigureKind::count:
    case FigureKind::money:
    case FigureKind::measure:
      return true;
    default:
      return worth.kind == FigureKind::range && !worth.unit.empty();
  }
}

bool is_span_of_time(const Worth& worth) {
  return worth.kind == FigureKind::range && worth.unit.empty() && !(worth.from.empty() && worth.to.empty());
}

std::string_view element_of(const Worth& worth) {
  if (is_measure(worth)) return "measure";
  if (is_span_of_time(worth))
    return worth.from.starts_with('T') && worth.to.starts_with('T') ? "time" : "date";
  if (!is_temporal(worth.kind)) return "num";
  const bool hours = worth.kind == FigureKind::duration && worth.timex.find('T') != std::string_view::npos;
  return worth.kind == FigureKind::time || hours ? "time" : "date";
}

void append_measure(const Worth& worth, std::string& out) {
  append_attribute(out, "type", name(worth.kind));
  append_decimal("quantity", worth.value, out);
  if (worth.kind != FigureKind::count) return append_word("unit", worth.unit, out);
  append_attribute(out, "unit", "count");
  append_word("commodity", worth.unit, out);
}

void append_num(const Worth& worth, std::string& out) {
  std::string_view type = name(worth.kind);
  if (worth.kind == FigureKind::number) type = "cardinal";
  if (worth.kind == FigureKind::percent) type = "percentage";
  append_attribute(out, "type", type);
  if (worth.kind == FigureKind::percent && worth.unit == "pp") append_attribute(out, "subtype", "points");
  if (worth.kind == FigureKind::percent && worth.unit == "bp") append_attribute(out, "subtype", "basis-points");
  append_decimal("value", worth.value, out);
}

void append_time(const Worth& worth, std::string& out) {
  if (worth.kind == FigureKind::duration || worth.kind == FigureKind::set)
    append_attribute(out, "type", name(worth.kind));
  if (worth.kind == FigureKind::duration && worth.timex.starts_with('P')) {
    // "two years" of "two years ago" last so long, and lead to a date.
    append_temporal(out, worth.timex);
    append_moment(out, "when", worth.resolved);
  } else if (worth.kind != FigureKind::set && !append_temporal(out, worth.resolved)) {
    append_temporal(out, worth.timex);
  }
  append_word("when-custom", worth.timex, out);
}

void append_span_of_time(const Worth& worth, std::string& out) {
  append_attribute(out, "type", "range");
  append_moment(out, "from", worth.from);
  append_moment(out, "to", worth.to);
}

std::string_view append_worth(const Worth& worth, std::string_view id, std::string& out) {
  const std::string_view element = element_of(worth);
  open(element, id, out);
  if (is_measure(worth))
    append_measure(worth, out);
  else if (is_span_of_time(worth))
    append_span_of_time(worth, out);
  else if (is_temporal(worth.kind))
    append_time(worth, out);
  else
    append_num(worth, out);
  return element;
}

}  // namespace

std::string_view append_start(const TeiDocument& tei, std::uint32_t index, std::string_view id,
                              std::string& out) {
  const Entity& entity = tei.document.entities[index];
  const bool is_name = entity.mention == Mention::name;
  const std::string_view element = is_name ? name_element(entity.type) : "rs";
  open(element, id, out);
  if (element == "rs" || element == "name") append_attribute(out, "type", xml_word(entity.type));
  if (!is_name) append_attribute(out, "subtype", name(entity.mention));
  if (const auto cluster = tei.clusters.of_entity(index))
    tei.append_pointer(out, "ref", tei.clusters.all()[*cluster]);
  append_certainty(entity.score, out);
  out += '>';
  return element;
}

namespace {

// "2018", an end of "2014-2018", is that year to its last day; where only the first day is known, it is that.
std::string_view end_of_range(const Figure& figure, std::size_t part, std::string_view first) {
  if (part >= figure.parts.size() || !is_temporal(figure.parts[part].kind)) return first;
  return figure.parts[part].timex;
}

}  // namespace

std::string_view append_start(const Figure& figure, std::string_view id, std::string& out) {
  const Worth worth = {.kind = figure.kind,
                       .value = figure.value,
                       .unit = figure.unit,
                       .timex = figure.timex,
                       .resolved = figure.resolved,
                       .from = end_of_range(figure, 0, figure.from),
                       .to = end_of_range(figure, 1, figure.to)};
  const std::string_view element = append_worth(worth, id, out);
  if (!is_temporal(figure.kind)) {
    append_decimal("atLeast", figure.min, out);
    append_decimal("atMost", figure.max, out);
  }
  append_remarks(figure, out);
  append_certainty(figure.score, out);
  out += '>';
  return element;
}

std::string_view append_start(const FigurePart& part, std::string& out) {
  const std::string_view element = append_worth({part.kind, part.value, {}, part.timex, {}}, {}, out);
  out += '>';
  return element;
}

}  // namespace synopse
