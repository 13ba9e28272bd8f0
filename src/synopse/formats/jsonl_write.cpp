// Documents and pairs as lines of JSON.
#include <cstddef>

#include "synopse/formats/json_string.h"
#include "synopse/formats/json_units.h"
#include "synopse/formats/json_writer.h"
#include "synopse/formats/jsonl.h"

namespace synopse {
namespace {

class DocumentWriter {
 public:
  DocumentWriter(const Document& document, OffsetUnit unit, Json& json, Appender& out)
      : document_(document),
        unit_(unit),
        json_(json),
        out_(out),
        offsets_(document.text, unit),
        units_(json, offsets_) {}

  void write() {
    json_.open('{');
    json_.key("id").string(document_.id);
    json_.field("lang", document_.language);
    text();
    json_.field("date", document_.date);
    json_.field("title", document_.title);
    json_.field("publisher", document_.publisher);
    json_.field("source", document_.source);
    if (unit_ != OffsetUnit::code_point) json_.key("offset_unit").string(name(unit_));
    layer("sentences", "s", document_.sentences);
    layer("tokens", "", document_.tokens);
    layer("entities", "e", document_.entities);
    layer("figures", "f", document_.figures);
    layer("quotes", "q", document_.quotes);
    layer("stances", "st", document_.stances);
    boilerplate();
    json_.close('}');
  }

 private:
  // A large one is handed on in parts.
  void text() {
    constexpr std::size_t kPart = Output::kBlock;
    std::string_view rest = document_.text;
    json_.key("text").open('"');
    for (; rest.size() > kPart; rest.remove_prefix(kPart))
      append_json_characters(rest.substr(0, kPart), out_);
    append_json_characters(rest, out_);
    json_.close('"');
  }

  // Tokens have no id: there are many, and nothing in JSONL points at them.
  template <class Units>
  void layer(std::string_view name, std::string_view prefix, const Units& units) {
    json_.key(name).open('[');
    for (std::size_t i = 0; i < units.size(); ++i) {
      json_.open('{');
      if (!prefix.empty()) json_.key("id").id(prefix, i);
      units_.span(units[i].span);
      units_.fields(units[i]);
      json_.close('}');
    }
    json_.close(']');
  }

  void boilerplate() {
    if (document_.boilerplate.empty()) return;
    json_.key("boilerplate").open('[');
    for (const Span line : document_.boilerplate) {
      json_.open('{');
      units_.span(line);
      json_.close('}');
    }
    json_.close(']');
  }

  const Document& document_;
  OffsetUnit unit_;
  Json& json_;
  Appender& out_;
  Offsets offsets_;
  JsonUnits units_;
};

void names(Json& json, std::string_view key, const std::vector<std::string>& list) {
  if (list.empty()) return;
  json.key(key).open('[');
  for (const std::string& each : list) json.string(each);
  json.close(']');
}

void links(Json& json, const std::vector<Link>& all) {
  json.key("links").open('[');
  for (const auto& link : all) {
    json.open('{');
    write_fields(json, link);
    json.close('}');
  }
  json.close(']');
}

void discrepancies(Json& json, const std::vector<Discrepancy>& all) {
  json.key("discrepancies").open('[');
  for (std::size_t i = 0; i < all.size(); ++i) {
    json.open('{').key("id").id("d", i);
    write_fields(json, all[i]);
    json.close('}');
  }
  json.close(']');
}

}  // namespace

void write_jsonl(const Document& document, OffsetUnit unit, Output output) {
  Appender out(output);
  Json json(out);
  DocumentWriter(document, unit, json, out).write();
  out += '\n';
}

void write_jsonl(const Document& document, Output out) { write_jsonl(document, OffsetUnit::code_point, out); }

void write_jsonl(const Pair& pair, OffsetUnit unit, Output output) {
  Appender out(output);
  Json json(out);
  json.open('{').key("id").string(pair.id);
  json.key("de");
  DocumentWriter(*pair.de, unit, json, out).write();
  json.key("en");
  DocumentWriter(*pair.en, unit, json, out).write();
  names(json, "dictionaries", pair.alignment->dictionaries);
  links(json, pair.alignment->links);
  discrepancies(json, pair.alignment->discrepancies);
  json.close('}');
  out += '\n';
}

void write_jsonl(const Document& de, const Document& en, const Alignment& alignment, std::string_view id,
                 Output out) {
  write_jsonl({std::string(id), &de, &en, &alignment}, OffsetUnit::code_point, out);
}

}  // namespace synopse
