// Documents and pairs as lines of JSON.
#include <cstddef>

#include "synopse/formats/json_string.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/numbers.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// Appends JSON; knows whether a comma is due.
class Json {
 public:
  explicit Json(std::string& out) : out_(out) {}

  Json& open(char bracket) {
    comma();
    out_ += bracket;
    fresh_ = true;
    return *this;
  }
  Json& close(char bracket) {
    out_ += bracket;
    fresh_ = false;
    return *this;
  }
  Json& key(std::string_view name) {
    comma();
    out_ += '"';
    out_ += name;
    out_ += "\":";
    fresh_ = true;
    return *this;
  }
  void string(std::string_view value) {
    comma();
    append_json_string(value, out_);
  }
  void plain(std::string_view value) {
    comma();
    out_ += value;
  }
  void number(std::uint32_t value) {
    comma();
    append_number(out_, value);
  }
  void number(float value) {
    comma();
    append_float(out_, value);
  }
  // "s" and 0 are the id "s1".
  void id(std::string_view prefix, std::size_t index) {
    comma();
    out_ += '"';
    out_ += prefix;
    append_number(out_, index + 1);
    out_ += '"';
  }

  // Fields that are left out when they say nothing.
  void field(std::string_view name, std::string_view value) {
    if (!value.empty()) key(name).string(value);
  }
  void field(std::string_view name, const std::optional<float>& value) {
    if (value) key(name).number(*value);
  }
  void field(std::string_view name, const std::optional<Decimal>& value) {
    if (value) key(name).plain(double_holds(*value) ? value->text() : "null");
  }
  void flag(std::string_view name, bool value) {
    if (value) key(name).plain("true");
  }

 private:
  void comma() {
    if (!fresh_) out_ += ',';
    fresh_ = false;
  }

  std::string& out_;
  bool fresh_ = true;
};

// No number holds what the words say; the reader is told so.
bool says_nothing(const Figure& figure) {
  return !figure.value && !figure.min && !figure.max && figure.parts.empty() && figure.timex.empty() &&
         figure.resolved.empty() && figure.from.empty() && figure.to.empty();
}

class DocumentWriter {
 public:
  DocumentWriter(const Document& document, Json& json)
      : document_(document), json_(json), points_(document.text) {}

  void write() {
    json_.open('{');
    json_.key("id").string(document_.id);
    json_.field("lang", document_.language);
    json_.key("text").string(document_.text);
    json_.field("date", document_.date);
    json_.field("title", document_.title);
    json_.field("publisher", document_.publisher);
    json_.field("source", document_.source);
    layer("sentences", "s", document_.sentences, [](const Sentence&) {});
    layer("tokens", "", document_.tokens, [&](const Token& token) {
      json_.key("kind").string(name(token.kind));
      json_.flag("joined", token.joined);
      const std::uint32_t end = token.span.end;
      if (token.clitic > 0)
        json_.key("clitic").number(points_.at_byte(end) - points_.at_byte(end - token.clitic));
    });
    layer("entities", "e", document_.entities, [&](const Entity& entity) { write(entity); });
    layer("figures", "f", document_.figures, [&](const Figure& figure) { write(figure); });
    layer("quotes", "q", document_.quotes, [&](const Quote& quote) {
      json_.key("direct").plain(quote.direct ? "true" : "false");
      json_.field("speaker", quote.speaker);
    });
    layer("stances", "st", document_.stances, [&](const Stance& stance) { write(stance); });
    boilerplate();
    json_.close('}');
  }

 private:
  void span(Span span) {
    json_.key("start").number(points_.at_byte(span.begin));
    json_.key("end").number(points_.at_byte(span.end));
  }

  // Tokens have no id: there are many, and nothing in JSONL points at them.
  template <class Units, class Write>
  void layer(std::string_view name, std::string_view prefix, const Units& units, Write write) {
    json_.key(name).open('[');
    for (std::size_t i = 0; i < units.size(); ++i) {
      json_.open('{');
      if (!prefix.empty()) json_.key("id").id(prefix, i);
      span(units[i].span);
      write(units[i]);
      json_.close('}');
    }
    json_.close(']');
  }

  void write(const Entity& entity) {
    json_.key("type").string(entity.type);
    json_.field("ref", entity.ref);
    json_.field("norm", entity.norm);
    if (entity.mention != Mention::name) json_.key("mention").string(name(entity.mention));
    json_.field("rule", entity.rule);
    json_.field("score", entity.score);
  }

  void write(const Figure& figure) {
    json_.key("kind").string(name(figure.kind));
    json_.field("value", figure.value);
    if (says_nothing(figure)) json_.key("value").plain("null");
    json_.field("min", figure.min);
    json_.field("min", figure.from);
    json_.field("max", figure.max);
    json_.field("max", figure.to);
    json_.field("unit", figure.unit);
    json_.flag("approx", figure.approx);
    json_.field("mod", figure.mod);
    if (!figure.parts.empty()) write(figure.parts);
    json_.field("timex", figure.timex);
    json_.field("resolved", figure.resolved);
    json_.field("rule", figure.rule);
    json_.field("score", figure.score);
  }

  void write(const std::vector<FigurePart>& parts) {
    json_.key("parts").open('[');
    for (const auto& part : parts) {
      json_.open('{');
      span(part.span);
      json_.key("kind").string(name(part.kind));
      json_.field("value", part.value);
      if (!part.value && part.timex.empty()) json_.key("value").plain("null");
      json_.field("timex", part.timex);
      json_.close('}');
    }
    json_.close(']');
  }

  void write(const Stance& stance) {
    json_.key("polarity").string(name(stance.polarity));
    json_.key("kind").string(stance.kind);
    role("holder", stance.holder);
    role("cue", stance.cue);
    role("target", stance.target);
    role("content", stance.content);
    role("addressee", stance.addressee);
    json_.key("direct").plain(stance.direct ? "true" : "false");
    json_.flag("negated", stance.negated);
    if (stance.certainty != Certainty::certain) json_.key("certainty").string(name(stance.certainty));
    if (stance.by) json_.key("by").id("st", *stance.by);
    json_.field("rule", stance.rule);
    json_.field("score", stance.score);
  }

  void role(std::string_view name, const std::optional<Role>& role) {
    if (!role) return;
    json_.key(name);
    write(*role);
  }

  void write(const Role& role) {
    json_.open('{');
    if (!role.span.empty() || role.ref.empty()) span(role.span);
    json_.field("ref", role.ref);
    if (!role.spans.empty()) write(role.spans);
    if (!role.members.empty()) {
      json_.key("members").open('[');
      for (const auto& member : role.members) write(member);
      json_.close(']');
    }
    json_.close('}');
  }

  void write(const std::vector<Span>& spans) {
    json_.key("spans").open('[');
    for (const Span part : spans) {
      json_.open('[');
      json_.number(points_.at_byte(part.begin));
      json_.number(points_.at_byte(part.end));
      json_.close(']');
    }
    json_.close(']');
  }

  void boilerplate() {
    if (document_.boilerplate.empty()) return;
    json_.key("boilerplate").open('[');
    for (const Span line : document_.boilerplate) {
      json_.open('{');
      span(line);
      json_.close('}');
    }
    json_.close(']');
  }

  const Document& document_;
  Json& json_;
  CodePoints points_;
};

void names(Json& json, std::string_view key, const std::vector<std::string>& list) {
  if (list.empty()) return;
  json.key(key).open('[');
  for (const std::string& each : list) json.string(each);
  json.close(']');
}

void units(Json& json, std::string_view side, Level level, const std::vector<std::uint32_t>& indices) {
  json.key(side).open('[');
  for (const std::uint32_t index : indices) json.id(id_prefix(level), index);
  json.close(']');
}

void write(Json& json, const Link& link) {
  json.open('{');
  json.key("level").string(name(link.level));
  units(json, "de", link.level, link.de);
  units(json, "en", link.level, link.en);
  json.key("relation").string(name(link.relation));
  json.key("score").number(link.score);
  json.field("note", link.note);
  json.close('}');
}

void write(Json& json, const Discrepancy& discrepancy, std::size_t index) {
  json.open('{');
  json.key("id").id("d", index);
  json.key("category").string(name(discrepancy.category));
  if (discrepancy.link) json.key("link").id("l", *discrepancy.link);
  units(json, "de", discrepancy.level, discrepancy.de);
  units(json, "en", discrepancy.level, discrepancy.en);
  json.key("score").number(discrepancy.score);
  json.field("note", discrepancy.note);
  json.field("rule", discrepancy.rule);
  json.close('}');
}

}  // namespace

void write_jsonl(const Document& document, std::string& out) {
  Json json(out);
  DocumentWriter(document, json).write();
  out += '\n';
}

void write_jsonl(const Document& de, const Document& en, const Alignment& alignment, std::string_view id,
                 std::string& out) {
  Json json(out);
  json.open('{').key("id").string(id);
  json.key("de");
  DocumentWriter(de, json).write();
  json.key("en");
  DocumentWriter(en, json).write();
  names(json, "dictionaries", alignment.dictionaries);
  json.key("links").open('[');
  for (const auto& link : alignment.links) write(json, link);
  json.close(']').key("discrepancies").open('[');
  for (std::size_t i = 0; i < alignment.discrepancies.size(); ++i) write(json, alignment.discrepancies[i], i);
  json.close(']').close('}');
  out += '\n';
}

}  // namespace synopse
