#include "synopse/formats/json_units.h"

#include <span>

namespace synopse {
namespace {

// No number holds what the words say; the reader is told so.
bool says_nothing(const Figure& figure) {
  return !figure.value && !figure.range->min && !figure.range->max && figure.range->parts.empty() &&
         figure.timex.empty() && figure.resolved.empty() && figure.range->from.empty() &&
         figure.range->to.empty();
}

void write_ids(Json& json, std::string_view side, Level level, std::span<const std::uint32_t> indices) {
  json.key(side).open('[');
  for (const std::uint32_t index : indices) json.id(id_prefix(level), index);
  json.close(']');
}

}  // namespace

void JsonUnits::span(Span span) {
  json_.number("start", offset(span.begin));
  json_.number("end", offset(span.end));
}

std::uint32_t JsonUnits::offset(std::uint32_t byte) {
  last_offset_ = offsets_.at_byte(byte, last_byte_, last_offset_);
  last_byte_ = byte;
  return last_offset_;
}

void JsonUnits::fields(const Token& token) {
  json_.word("kind", name(token.kind));
  json_.flag("joined", token.joined);
  const std::uint32_t end = token.span.end;
  if (token.clitic > 0)
    json_.key("clitic").number(offsets_.at_byte(end) - offsets_.at_byte(end - token.clitic));
}

void JsonUnits::fields(const Entity& entity) {
  json_.key("type").string(entity.type);
  json_.field("ref", entity.ref);
  json_.field("norm", entity.norm);
  if (entity.mention != Mention::name) json_.word("mention", name(entity.mention));
  json_.field("rule", entity.rule);
  json_.field("score", entity.score);
}

void JsonUnits::fields(const Figure& figure) {
  json_.word("kind", name(figure.kind));
  json_.field("value", figure.value);
  if (says_nothing(figure)) json_.key("value").plain("null");
  json_.field("min", figure.range->min);
  json_.field("min", figure.range->from);
  json_.field("max", figure.range->max);
  json_.field("max", figure.range->to);
  json_.field("unit", figure.unit);
  json_.flag("approx", figure.approx);
  json_.field("mod", figure.mod);
  if (!figure.range->parts.empty()) parts(figure.range->parts);
  json_.field("timex", figure.timex);
  json_.field("resolved", figure.resolved);
  json_.field("rule", figure.rule);
  json_.field("score", figure.score);
}

void JsonUnits::parts(const std::vector<FigurePart>& parts) {
  json_.key("parts").open('[');
  for (const auto& part : parts) {
    json_.open('{');
    span(part.span);
    json_.word("kind", name(part.kind));
    json_.field("value", part.value);
    if (!part.value && part.timex.empty()) json_.key("value").plain("null");
    json_.field("timex", part.timex);
    json_.close('}');
  }
  json_.close(']');
}

void JsonUnits::fields(const Quote& quote) {
  json_.key("direct").plain(quote.direct ? "true" : "false");
  json_.field("speaker", quote.speaker);
}

void JsonUnits::fields(const Stance& stance) {
  json_.word("polarity", name(stance.polarity));
  json_.key("kind").string(stance.kind);
  role("holder", stance.holder);
  role("cue", stance.cue);
  role("target", stance.target);
  role("content", stance.content);
  role("addressee", stance.addressee);
  json_.key("direct").plain(stance.direct ? "true" : "false");
  json_.flag("negated", stance.negated);
  if (stance.certainty != Certainty::certain) json_.word("certainty", name(stance.certainty));
  if (stance.by) json_.key("by").id("st", *stance.by);
  json_.field("rule", stance.rule);
  json_.field("score", stance.score);
}

void JsonUnits::role(std::string_view name, const OptionalRole& role) {
  if (!role) return;
  json_.key(name);
  this->role(*role);
}

void JsonUnits::role(const Role& role) {
  json_.open('{');
  if (!role.span.empty() || role.ref.empty()) span(role.span);
  json_.field("ref", role.ref);
  if (!role.parts->spans.empty()) spans(role.parts->spans);
  if (!role.parts->members.empty()) {
    json_.key("members").open('[');
    for (const auto& member : role.parts->members) this->role(member);
    json_.close(']');
  }
  json_.close('}');
}

void JsonUnits::spans(const std::vector<Span>& spans) {
  json_.key("spans").open('[');
  for (const Span part : spans) {
    json_.open('[');
    json_.number(offset(part.begin));
    json_.number(offset(part.end));
    json_.close(']');
  }
  json_.close(']');
}

void write_fields(Json& json, const Link& link) {
  json.key("level").string(name(link.level));
  write_ids(json, "de", link.level, link.de);
  write_ids(json, "en", link.level, link.en);
  json.key("relation").string(name(link.relation));
  json.key("score").number(link.score);
  json.field("note", link.note);
}

void write_fields(Json& json, const Discrepancy& discrepancy) {
  json.key("category").string(name(discrepancy.category));
  if (discrepancy.link) json.key("link").id("l", *discrepancy.link);
  write_ids(json, "de", discrepancy.level, discrepancy.de);
  write_ids(json, "en", discrepancy.level, discrepancy.en);
  json.key("score").number(discrepancy.score);
  json.field("note", discrepancy.note);
  json.field("rule", discrepancy.rule);
}

}  // namespace synopse
