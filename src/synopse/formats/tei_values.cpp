#include "synopse/formats/tei_values.h"

#include <algorithm>
#include <string>

#include "synopse/formats/tei_dates.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

std::optional<FigureKind> kind_of(const TeiFigureAttributes& attributes) {
  if (attributes.type == "cardinal") return FigureKind::number;
  if (attributes.type == "percentage") return FigureKind::percent;
  return figure_kind(attributes.type.empty() ? attributes.element : attributes.type);
}

// False for what is there and no number.
template <class Number>
bool read_number(std::string_view text, Number& number) {
  if (text.empty()) return true;
  number = Decimal::parse(text);
  return number.has_value();
}

std::string unit_of(const TeiFigureAttributes& attributes, FigureKind kind) {
  if (attributes.subtype == "points") return "pp";
  if (attributes.subtype == "basis-points") return "bp";
  if (kind == FigureKind::percent && attributes.subtype.empty()) return "%";
  std::string unit(kind == FigureKind::count ? attributes.commodity : attributes.unit);
  std::replace(unit.begin(), unit.end(), '_', ' ');
  return unit;
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

// "About" alone is said by both the flag and the modifier.
void read_remarks(std::string_view categories, Figure& figure) {
  constexpr std::string_view kMod = "syn:mod.";
  while (!categories.empty()) {
    const std::string_view one = categories.substr(0, categories.find(' '));
    if (one == "syn:approx") figure.approx = true;
    if (one == "syn:resolved") figure.resolved = figure.timex;
    if (one.starts_with(kMod)) figure.mod = mod_of(one.substr(kMod.size()));
    categories.remove_prefix(std::min(one.size() + 1, categories.size()));
  }
  if (figure.approx && figure.mod.empty()) figure.mod = "APPROX";
}

bool is_like(std::string_view text, std::string_view form) {
  return std::equal(text.begin(), text.end(), form.begin(), form.end(),
                    [](char c, char like) { return like == '0' ? c >= '0' && c <= '9' : c == like; });
}

// TIMEX3 knows no seconds where there are none, and puts a T before a time of day.
std::string timex_of(std::string_view w3c) {
  std::string timex(w3c);
  const bool of_day = is_like(w3c, "00:00:00");
  if ((of_day || is_like(w3c, "0000-00-00T00:00:00")) && timex.ends_with(":00"))
    timex.resize(timex.size() - 3);
  return of_day ? "T" + timex : timex;
}

// The first day or moment of an end of a range; empty for what is none.
std::string first_moment(std::string_view w3c) {
  std::string moment = timex_of(w3c);
  if (is_like(w3c, "0000")) moment += "-01-01";
  if (is_like(w3c, "0000-00")) moment += "-01";
  return is_moment(moment) ? moment : std::string();
}

// Whether the attributes for a place in time are just those that the words alone give.
bool says_only(std::string_view timex, const TeiFigureAttributes& attributes) {
  std::string expected, there;
  append_temporal(expected, timex);
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) append_attribute(there, name, value);
  };
  add("when", attributes.when);
  add("when-iso", attributes.when_iso);
  add("dur", attributes.dur);
  add("dur-iso", attributes.dur_iso);
  add("from", attributes.from);
  add("to", attributes.to);
  return there.empty() || there == expected;
}

void read_time(const TeiFigureAttributes& attributes, Figure& figure) {
  figure.timex = attributes.when_custom;
  if (figure.kind == FigureKind::range) {
    figure.range.fill().from = first_moment(attributes.from);
    figure.range.fill().to = first_moment(attributes.to);
  } else if (!says_only(figure.timex, attributes)) {
    figure.resolved = timex_of(attributes.when.empty() ? attributes.when_iso : attributes.when);
  }
}

}  // namespace

std::optional<Figure> figure_said_by(const TeiFigureAttributes& attributes) {
  const auto kind = kind_of(attributes);
  if (!kind) return std::nullopt;
  Figure figure{.kind = *kind};
  if (attributes.element == "date" || attributes.element == "time") {
    read_time(attributes, figure);
    read_remarks(attributes.ana, figure);
    return figure;
  }
  FigureRange range;
  const bool good = read_number(attributes.value, figure.value) &&
                    read_number(attributes.quantity, figure.value) &&
                    read_number(attributes.at_least, range.min) && read_number(attributes.at_most, range.max);
  if (!good) return std::nullopt;
  if (range.min || range.max) figure.range = std::move(range);
  figure.unit = unit_of(attributes, *kind);
  read_remarks(attributes.ana, figure);
  return figure;
}

}  // namespace synopse
