#include "synopse/formats/tei_mentions.h"

#include "synopse/formats/numbers.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tei_dates.h"
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

void append_decimal(Appender& out, std::string_view name, const std::optional<Decimal>& number) {
  if (!number) return;
  out += ' ';
  out.append(name) += "=\"";
  out.append(number->text()) += '"';
}

void append_plain(Appender& out, std::string_view name, std::string_view value) {
  out += ' ';
  out.append(name) += "=\"";
  out.append(value) += '"';
}

// "2018", an end of "2014-2018", is that year to its last day; where only the first day is known, it is that.
std::string_view end_of_range(const Figure& figure, std::size_t part, std::string_view first) {
  if (part >= figure.range->parts.size() || !is_temporal(figure.range->parts[part].kind)) return first;
  return figure.range->parts[part].timex;
}

std::string_view type_of_number(FigureKind kind) {
  if (kind == FigureKind::number) return "cardinal";
  return kind == FigureKind::percent ? "percentage" : name(kind);
}

std::string_view element_of(const Worth& worth, WorthForm form) {
  if (form == WorthForm::measure) return "measure";
  if (form == WorthForm::number) return "num";
  if (form == WorthForm::span_of_time)
    return worth.from.starts_with('T') && worth.to.starts_with('T') ? "time" : "date";
  const bool hours = worth.kind == FigureKind::duration && worth.timex.find('T') != std::string_view::npos;
  return worth.kind == FigureKind::time || hours ? "time" : "date";
}

}  // namespace

Worth worth_of(const Figure& figure) {
  return {.kind = figure.kind,
          .value = figure.value,
          .min = figure.range->min,
          .max = figure.range->max,
          .unit = figure.unit,
          .timex = figure.timex,
          .resolved = figure.resolved,
          .from = end_of_range(figure, 0, figure.range->from),
          .to = end_of_range(figure, 1, figure.range->to)};
}

Worth worth_of(const FigurePart& part) {
  return {.kind = part.kind, .value = part.value, .timex = part.timex};
}

bool is_told(const FigurePart& part) {
  const bool timed = form_of(worth_of(part)) == WorthForm::time;
  return timed ? !part.value && is_xml_word(part.timex) : part.timex.empty();
}

WorthForm form_of(const Worth& worth) {
  switch (worth.kind) {
    case FigureKind::count:
    case FigureKind::money:
    case FigureKind::measure:
      return WorthForm::measure;
    case FigureKind::range:
      if (!worth.unit.empty()) return WorthForm::measure;
      return worth.from.empty() && worth.to.empty() ? WorthForm::number : WorthForm::span_of_time;
    default:
      return is_temporal(worth.kind) ? WorthForm::time : WorthForm::number;
  }
}

bool is_about(const Figure& figure) { return figure.approx || figure.mod == "APPROX"; }

bool is_confirmed(const Figure& figure) {
  return is_temporal(figure.kind) && !figure.timex.empty() && figure.timex == figure.resolved &&
         is_xml_word(figure.timex) && !is_about(figure);
}

std::string mod_category(std::string_view mod) {
  std::string category;
  for (const char c : mod) {
    const bool upper = c >= 'A' && c <= 'Z';
    category += c == '_' ? '-' : upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return xml_name(category);
}

void TeiMentions::id(std::string_view kind, std::uint32_t index) {
  if (ids_ == Ids::left_out) return;
  out_ += " xml:id=\"";
  tei_.append_id(out_, kind, index);
  out_ += '"';
}

void TeiMentions::rule(std::string_view rule) {
  if (ids_ == Ids::written) tei_.rules.append_pointer(out_, tei_.prefix, rule);
}

std::string_view TeiMentions::start_entity(std::uint32_t index) {
  const Entity& entity = tei_.document.entities[index];
  const bool is_name = entity.mention == Mention::name;
  const std::string_view element = is_name ? name_element(entity.type) : "rs";
  open(element);
  id("e", index);
  if (element == "rs" || element == "name") append_word(out_, "type", entity.type);
  if (!is_name) append_plain(out_, "subtype", name(entity.mention));
  if (const auto cluster = tei_.clusters.of_entity(index)) {
    tei_.append_pointer(out_, "ref", tei_.clusters.all()[*cluster]);
    norm(entity, tei_.clusters.all()[*cluster]);
  }
  append_certainty(out_, entity.score);
  rule(entity.rule);
  out_ += '>';
  return element;
}

// The canonical name stands with the thing; a mention says only what it has of its own.
void TeiMentions::norm(const Entity& entity, const Cluster& cluster) {
  if (entity.norm != cluster.norm) append_attribute(out_, "key", entity.norm);
}

std::string_view TeiMentions::start_figure(std::uint32_t index) {
  const Figure& figure = tei_.document.figures[index];
  const Worth said = worth_of(figure);
  const WorthForm form = form_of(said);
  const std::string_view element = element_of(said, form);
  open(element);
  id("f", index);
  worth(said, form);
  remarks(figure);
  append_certainty(out_, figure.score);
  rule(figure.rule);
  out_ += '>';
  return element;
}

std::string_view TeiMentions::start_part(const FigurePart& part) {
  const Worth said = worth_of(part);
  const WorthForm form = form_of(said);
  const std::string_view element = element_of(said, form);
  open(element);
  worth(said, form);
  out_ += '>';
  return element;
}

void TeiMentions::worth(const Worth& worth, WorthForm form) {
  if (form == WorthForm::number) number(worth);
  if (form == WorthForm::measure) measure(worth);
  if (form == WorthForm::time) time(worth);
  if (form == WorthForm::span_of_time) span_of_time(worth);
}

void TeiMentions::number(const Worth& worth) {
  append_plain(out_, "type", type_of_number(worth.kind));
  if (worth.kind == FigureKind::percent && worth.unit == "pp") append_plain(out_, "subtype", "points");
  if (worth.kind == FigureKind::percent && worth.unit == "bp") append_plain(out_, "subtype", "basis-points");
  append_decimal(out_, "value", worth.value);
  limits(worth);
}

void TeiMentions::measure(const Worth& worth) {
  append_plain(out_, "type", name(worth.kind));
  append_decimal(out_, "quantity", worth.value);
  if (worth.kind == FigureKind::count) append_plain(out_, "unit", "count");
  if (!worth.unit.empty())
    append_word(out_, worth.kind == FigureKind::count ? "commodity" : "unit", worth.unit);
  limits(worth);
}

void TeiMentions::limits(const Worth& worth) {
  append_decimal(out_, "atLeast", worth.min);
  append_decimal(out_, "atMost", worth.max);
}

void TeiMentions::time(const Worth& worth) {
  if (worth.kind == FigureKind::duration || worth.kind == FigureKind::set)
    append_plain(out_, "type", name(worth.kind));
  scratch_.clear();
  append_dates(scratch_, worth.kind, worth.timex, worth.resolved);
  out_.append(scratch_);
  if (!worth.timex.empty()) append_word(out_, "when-custom", worth.timex);
}

void TeiMentions::span_of_time(const Worth& worth) {
  append_plain(out_, "type", "range");
  scratch_.clear();
  append_moment(scratch_, "from", worth.from);
  append_moment(scratch_, "to", worth.to);
  out_.append(scratch_);
}

// "About" has a category of its own, whichever way the figure says it.
void TeiMentions::remarks(const Figure& figure) {
  const bool about = is_about(figure), limited = !figure.mod.empty() && figure.mod != "APPROX";
  const bool confirmed = is_confirmed(figure);
  if (!about && !limited && !confirmed) return;
  out_ += " ana=\"";
  if (about) out_ += "syn:approx";
  if (about && limited) out_ += ' ';
  if (limited) (out_ += "syn:mod.").append(mod_category(figure.mod));
  if (limited && confirmed) out_ += ' ';
  if (confirmed) out_ += "syn:resolved";
  out_ += '"';
}

}  // namespace synopse
