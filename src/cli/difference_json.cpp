#include <span>
#include <vector>

#include "cli/difference.h"
#include "cli/json.h"
#include "synopse/document/sentences.h"
#include "synopse/formats/numbers.h"
#include "synopse/text/utf8.h"
#include "synopse/view/differences.h"

namespace synopse::cli {
namespace {

class JsonWriter : public DifferenceWriter {
 public:
  void begin(const ComparedPair& pair, std::string&) override {
    de_points_ = std::make_unique<CodePoints>(pair.de.text);
    en_points_ = std::make_unique<CodePoints>(pair.en.text);
  }

  void write(const ComparedPair& pair, std::size_t number, std::string& out) override {
    JsonObject object;
    object.add("pair", pair.id).add("id", "d" + std::to_string(number + 1));
    out += line(pair, pair.alignment.discrepancies[number], object);
  }

  void write_suppressed(const ComparedPair& pair, const Discrepancy& each, std::string& out) override {
    JsonObject object;
    object.add("pair", pair.id).add_raw("suppressed", "true");
    out += line(pair, each, object);
  }

  void end(const ComparedPair&, std::size_t, std::string&) override {}

 private:
  std::string line(const ComparedPair& pair, const Discrepancy& each, JsonObject& object) const {
    object.add("category", name(each.category)).add("level", name(each.level));
    if (each.link) object.add("link", "l" + std::to_string(*each.link + 1));
    object.add_raw("de", side(pair.de, *de_points_, each, each.de));
    object.add_raw("en", side(pair.en, *en_points_, each, each.en));
    std::string score;
    append_float(score, each.score);
    object.add_raw("score", score).add("rule", each.rule).add("note", each.note);
    return object.text() + '\n';
  }

  static std::string side(const Document& document, const CodePoints& points, const Discrepancy& each,
                          std::span<const std::uint32_t> units) {
    std::vector<std::string> items;
    for (const std::uint32_t unit : units) {
      const Span span = view::differing_span(document, each.level, unit, each.category);
      JsonObject object;
      object.add("id", std::string(id_prefix(each.level)) + std::to_string(unit + 1));
      add(document, points, span, object);
      const std::uint32_t number = sentence_number(document, span);
      if (number < document.sentences.size()) {
        JsonObject sentence;
        sentence.add("id", "s" + std::to_string(number + 1));
        add(document, points, document.sentences[number].span, sentence);
        object.add_raw("sentence", sentence.text());
      }
      items.push_back(object.text());
    }
    return json_array(items);
  }

  static void add(const Document& document, const CodePoints& points, Span span, JsonObject& object) {
    object.add("start", points.at_byte(span.begin)).add("end", points.at_byte(span.end));
    object.add("text", document[span]);
  }

  std::unique_ptr<CodePoints> de_points_, en_points_;
};

}  // namespace

std::unique_ptr<DifferenceWriter> json_differences() { return std::make_unique<JsonWriter>(); }

}  // namespace synopse::cli
