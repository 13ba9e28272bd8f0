// Pages of Web Annotations that we wrote, by way of a line of JSONL: a body is what such a line says of a
// unit.
#include <array>

#include "synopse/formats/json_fields.h"
#include "synopse/formats/json_string.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/jsonld.h"
#include "synopse/formats/numbers.h"

namespace synopse {
namespace {

using json::Value;
using json::Wrong;

constexpr std::string_view kContext = "http://www.w3.org/ns/anno.jsonld";

struct LayerName {
  std::string_view prefix, name;
};
constexpr std::array<LayerName, 7> kLayers = {{{"s", "sentences"},
                                               {"t", "tokens"},
                                               {"e", "entities"},
                                               {"f", "figures"},
                                               {"q", "quotes"},
                                               {"st", "stances"},
                                               {"b", "boilerplate"}}};

// A document that grows into an object of JSONL.
struct Side {
  std::string head = "{";
  std::array<std::string, kLayers.size()> layers;

  void finish(std::string& out) const {
    out += head;
    for (std::size_t i = 0; i < layers.size(); ++i)
      out.append(",\"").append(kLayers[i].name).append("\":[").append(layers[i]).append("]");
    out += '}';
  }
};

// What is known of an annotation when all its keys have been seen.
struct Item {
  std::string_view id, body;
  std::uint32_t start = 0, end = 0;
  bool placed = false;
};

void append_item(std::string& list, std::string_view fields) {
  if (!list.empty()) list += ',';
  list += '{';
  list += fields;
}

class PageReader {
 public:
  void run(Value& value) {
    json::fields(value, [&](std::string_view key, Value& content) { field(key, content); });
    if (sides_.empty()) throw Wrong{"document", "is missing"};
  }

  bool is_pair() const { return sides_.size() == 2; }

  std::string document_line() const {
    std::string line;
    sides_.front().finish(line);
    return line;
  }

  std::string pair_line() const {
    std::string line = "{\"id\":";
    append_json_string(name_, line);
    line += ",\"de\":";
    sides_[0].finish(line);
    line += ",\"en\":";
    sides_[1].finish(line);
    line.append(",\"dictionaries\":[").append(dictionaries_).append("],\"links\":[").append(links_);
    line.append("],\"discrepancies\":[").append(discrepancies_).append("]}");
    return line;
  }

 private:
  void field(std::string_view key, Value& value) {
    if (key == "name")
      name_ = json::string(value);
    else if (key == "document")
      documents(value);
    else if (key == "dictionaries")
      json::items(value, [&](Value& item) {
        if (!dictionaries_.empty()) dictionaries_ += ',';
        append_json_string(json::string(item), dictionaries_);
      });
    else if (key == "items")
      json::items(value, [&](Value& item) { annotation(item); });
  }

  void documents(Value& value) {
    if (!json::is_list(value)) return document(value, 0);
    std::size_t count = 0;
    json::items(value, [&](Value& each) { document(each, count++); });
    if (count != 2) throw Wrong{"", "is neither a document nor two"};
  }

  // The annotations may have come before.
  Side& side(std::size_t number) {
    if (sides_.size() <= number) sides_.resize(number + 1);
    return sides_[number];
  }

  void document(Value& value, std::size_t number) {
    std::string& head = side(number).head;
    json::fields(value, [&](std::string_view key, Value& content) {
      if (key == "id") return;
      if (head.size() > 1) head += ',';
      append_json_string(key == "name" ? "id" : key, head);
      head += ':';
      append_json_string(json::string(content), head);
    });
    if (head.size() == 1) throw Wrong{"name", "is missing"};
  }

  void annotation(Value& value) {
    Item item;
    json::fields(value, [&](std::string_view key, Value& content) {
      if (key == "id")
        item.id = json::string(content);
      else if (key == "body")
        item.body = body(content);
      else if (key == "target" && json::is_object(content))
        target(content, item);
    });
    if (!item.id.starts_with('#')) throw Wrong{"id", "is none of ours"};
    if (item.body.empty()) throw Wrong{"body", "is missing"};
    take(item);
  }

  // Ours is the first, or the only one.
  static std::string_view body(Value& value) {
    if (!json::is_list(value)) return json::raw_object(value);
    std::string_view first;
    json::items(value, [&](Value& each) {
      const std::string_view raw = json::raw_object(each);
      if (first.empty()) first = raw;
    });
    return first;
  }

  static void target(Value& value, Item& item) {
    json::fields(value, [&](std::string_view key, Value& content) {
      if (key != "selector") return;
      if (!json::is_list(content)) return selector(content, item);
      json::items(content, [&](Value& each) { selector(each, item); });
    });
  }

  static void selector(Value& value, Item& item) {
    json::fields(value, [&](std::string_view key, Value& content) {
      if (key == "start") item.start = json::offset(content);
      if (key == "end") item.end = json::offset(content), item.placed = true;
    });
  }

  void take(const Item& item) {
    std::string_view id = item.id.substr(1);
    const std::string_view fields = item.body.substr(1);  // and its closing brace
    std::size_t number = 0;
    if (id.starts_with("de.") || id.starts_with("en.")) {
      number = id.starts_with("de.") ? 0 : 1;
      id.remove_prefix(3);
    }
    const std::string_view prefix = id.substr(0, id.find_first_of("0123456789"));
    if (prefix == "l") return append_item(links_, fields);
    if (prefix == "d") return append_item(discrepancies_, with_id(id, "", fields));
    for (std::size_t i = 0; i < kLayers.size(); ++i) {
      if (kLayers[i].prefix != prefix) continue;
      if (!item.placed) throw Wrong{"target", "has no TextPositionSelector"};
      return append_item(side(number).layers[i], with_id(id, place(item), fields));
    }
    throw Wrong{"id", "is none of ours"};
  }

  static std::string place(const Item& item) {
    std::string fields = ",\"start\":";
    append_number(fields, item.start);
    fields += ",\"end\":";
    append_number(fields, item.end);
    return fields;
  }

  // An object's inside with an id and more before what is there.
  static std::string with_id(std::string_view id, const std::string& more, std::string_view fields) {
    std::string all = "\"id\":";
    append_json_string(id, all);
    all += more;
    if (fields.find_first_not_of(" \t\r\n") != fields.find('}')) all += ',';
    all += fields;
    return all;
  }

  std::string name_;
  std::vector<Side> sides_;
  std::string dictionaries_, links_, discrepancies_;
};

}  // namespace

bool looks_like_jsonld(std::string_view bytes) {
  return bytes.substr(0, 4096).find(kContext) != std::string_view::npos;
}

ReadFile read_jsonld(std::string_view bytes, const ReadOptions&) {
  ReadFile file;
  json::Parser parser;
  PageReader page;
  file.error = parser.parse(bytes, [&](Value& value) { page.run(value); });
  if (!file.error.empty()) return file;
  JsonReader reader;
  if (page.is_pair())
    file.pairs.push_back(reader.pair(page.pair_line()));
  else
    file.documents.push_back(reader.document(page.document_line()));
  return file;
}

}  // namespace synopse
