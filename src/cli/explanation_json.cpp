#include "cli/explanation_writer.h"
#include "cli/json.h"

namespace synopse::cli {
namespace {

class JsonWriter : public ExplanationWriter {
 public:
  JsonWriter(const ExplainedText& text, std::ostream& out) : text_(text), out_(out) {}

  void write(const Explanation& each) override {
    JsonObject object;
    object.add("id", each.id).add("kind", each.kind);
    add_span(object, each.span);
    object.add("rule", each.rule.empty() ? "coreference" : each.rule).add("phase", each.phase);
    if (each.antecedent) object.add("antecedent", "e" + std::to_string(*each.antecedent + 1));
    object.add_raw("captures", captures(each)).add_raw("fields", fields(each));
    object.add_raw("lines", lines(each)).add_raw("beat", beaten(each));
    out_ << object.text() << '\n';
  }

  void write_nothing(std::int64_t byte) override {
    if (byte < 0) return;
    JsonObject object;
    object.add("at", text_.points.at_byte(static_cast<std::uint32_t>(byte))).add_raw("annotations", "[]");
    out_ << object.text() << '\n';
  }

  void write(std::uint32_t byte, const PlaceInPhase& place, Detail detail) override {
    JsonObject object;
    object.add("at", text_.points.at_byte(byte)).add("phase", place.phase->name).add("item", place.item);
    std::vector<std::string> items, misses;
    for (const SeenItem& item : place.items) items.push_back(item_json(item));
    for (const RuleMiss& each : place.misses)
      if (detail == Detail::everything || is_near(each)) misses.push_back(miss_json(place, each));
    object.add_raw("items", json_array(items)).add_raw("misses", json_array(misses));
    out_ << object.text() << '\n';
  }

 private:
  void add_span(JsonObject& object, Span span) const {
    object.add("begin", text_.points.at_byte(span.begin)).add("end", text_.points.at_byte(span.end));
    object.add("text", text_.document[span]);
  }

  std::string captures(const Explanation& each) const {
    std::vector<std::string> items;
    if (each.match)
      for (const Capture& capture : each.match->captures) {
        JsonObject object;
        object.add("name", capture.name);
        add_span(object, capture.span);
        items.push_back(object.text());
      }
    return json_array(items);
  }

  std::string fields(const Explanation& each) const {
    JsonObject object;
    if (each.match)
      for (const Field& field : each.match->fields) object.add(field.name, field.value);
    return object.text();
  }

  std::string lines(const Explanation& each) const {
    std::vector<std::string> items;
    for (const LineUse& use : each.lines) {
      JsonObject object;
      add_span(object, use.span);
      object.add("lexicon", use.line.lexicon);
      object.add("place", std::string(use.line.path) + ":" + std::to_string(use.line.line));
      items.push_back(object.text());
    }
    return json_array(items);
  }

  std::string beaten(const Explanation& each) const {
    std::vector<std::string> items;
    for (const BeatenMatch& beaten : each.beaten) {
      JsonObject object;
      object.add("rule", beaten.rule);
      add_span(object, beaten.span);
      object.add("reason", beaten.reason);
      items.push_back(object.text());
    }
    return json_array(items);
  }

  static std::string strings(const std::vector<std::string>& texts) {
    std::vector<std::string> items;
    for (const std::string& text : texts) items.push_back(json_string(text));
    return json_array(items);
  }

  std::string item_json(const SeenItem& item) const {
    JsonObject object;
    add_span(object, item.span);
    std::vector<std::string> tags;
    for (const Tag tag : item.tags) tags.emplace_back(tag_name(text_.grammar, tag));
    return object.add_raw("tags", strings(tags)).text();
  }

  std::string miss_json(const PlaceInPhase& place, const RuleMiss& each) const {
    JsonObject object;
    object.add("rule", text_.grammar.rule(each.rule).label).add("reason", reason(text_, place, each));
    if (each.loss || !each.miss.tried) return object.add_raw("missing", strings(each.miss.missing)).text();
    object.add_raw("missing", strings(each.miss.missing)).add("first", each.miss.first);
    object.add("reached", each.miss.reached).add_raw("wanted", strings(each.miss.wanted));
    object.add_raw("failed", strings(each.miss.failed));
    return object.add("left", each.miss.left).add("length", each.miss.length).text();
  }

  const ExplainedText& text_;
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<ExplanationWriter> json_explanations(const ExplainedText& text, std::ostream& out) {
  return std::make_unique<JsonWriter>(text, out);
}

}  // namespace synopse::cli
