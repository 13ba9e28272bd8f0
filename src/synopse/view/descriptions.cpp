#include "synopse/view/descriptions.h"

#include <algorithm>

#include "synopse/text/characters.h"

namespace synopse::view {
namespace {

constexpr std::string_view kBetween = " · ";

void add(std::string& line, std::string_view words) {
  if (words.empty()) return;
  if (!line.empty()) line += kBetween;
  line += words;
}

std::string range(std::string_view from, std::string_view to) {
  if (from.empty() && to.empty()) return {};
  if (from.empty()) return "up to " + std::string(to);
  if (to.empty()) return "from " + std::string(from);
  return std::string(from) + " to " + std::string(to);
}

std::string text_of(const std::optional<Decimal>& number) { return number ? number->text() : std::string(); }

// "MORE_THAN" as people write it.
std::string plain(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    if (c == '_') return ' ';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return name;
}

std::string describe(const Document& document, const Entity& entity) {
  std::string line = entity.type;
  if (entity.mention != Mention::name) add(line, name(entity.mention));
  const std::string_view known = label(document, entity);
  if (known != document[entity.span]) add(line, known);
  // A ref that is made of the name says nothing more.
  if (!entity.ref.empty() && entity.ref != slug(known)) add(line, entity.ref);
  return line;
}

std::string describe(const Figure& figure) {
  std::string line(name(figure.kind)), value = value_of(figure);
  if (const std::string unit = unit_of(figure); !unit.empty()) value += (value.empty() ? "" : " ") + unit;
  add(line, value);
  return line;
}

std::string describe(const Stance& stance) {
  std::string line = stance.kind;
  add(line, verdict(stance.polarity));
  if (stance.negated) add(line, "negated");
  if (stance.direct) add(line, "quoted");
  if (stance.certainty != Certainty::certain) add(line, name(stance.certainty));
  if (stance.by) add(line, "reported by st" + std::to_string(*stance.by + 1));
  return line;
}

std::string describe(const Document& document, Unit unit) {
  if (unit.level == Level::entity) return describe(document, document.entities[unit.index]);
  if (unit.level == Level::figure) return describe(document.figures[unit.index]);
  if (unit.level == Level::stance) return describe(document.stances[unit.index]);
  return "sentence " + std::to_string(unit.index + 1);
}

}  // namespace

std::string value_of(const Figure& figure) {
  if (figure.value) return figure.value->text();
  if (std::string bounds = range(text_of(figure.range->min), text_of(figure.range->max)); !bounds.empty())
    return bounds;
  if (!figure.resolved.empty()) return figure.resolved;
  return figure.timex.empty() ? range(figure.range->from, figure.range->to) : std::string(figure.timex);
}

std::string unit_of(const Figure& figure) {
  std::string words = figure.unit;
  const std::string bound = plain(figure.mod);
  if (!bound.empty()) words += (words.empty() ? "" : ", ") + bound;
  if (figure.approx && bound != "approx") words += words.empty() ? "approx" : ", approx";
  return words;
}

std::string_view label(const Document& document, const Entity& entity) {
  return entity.norm.empty() ? document[entity.span] : std::string_view(entity.norm);
}

std::string_view verdict(Polarity polarity) {
  switch (polarity) {
    case Polarity::support:
      return "for";
    case Polarity::oppose:
      return "against";
    case Polarity::mixed:
      return "both";
    case Polarity::neutral:
      return "neutral";
  }
  return {};
}

std::string description(const Pair& pair, Unit unit, const RuleNumbers& rules) {
  std::string line = describe(document(pair, unit.side), unit);
  if (const std::size_t rule = rules.of(pair, unit); rule > 0) add(line, "rule " + std::to_string(rule));
  return line;
}

}  // namespace synopse::view
