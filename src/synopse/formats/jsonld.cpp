#include "synopse/formats/jsonld.h"

#include <algorithm>
#include <span>

#include "synopse/formats/json_units.h"
#include "synopse/formats/json_writer.h"

namespace synopse {
namespace {

constexpr std::uint32_t kContextBytes = 32;  // of prefix and suffix, at most

// Names of ours are "urn:synopse:NAME", but those that the standard has.  A stance's target is none of the
// standard's: in bodies the word is ours.
constexpr std::string_view kContext =
    R"(["http://www.w3.org/ns/anno.jsonld",{"@version":1.1,"synopse":"urn:synopse:",)"
    R"("document":{"@id":"synopse:document","@type":"@id","@context":{"@vocab":"urn:synopse:"}},)"
    R"("dictionaries":"synopse:dictionaries","name":"synopse:name",)"
    R"("body":{"@id":"http://www.w3.org/ns/oa#hasBody","@type":"@id",)"
    R"("@context":{"@vocab":"urn:synopse:","target":"synopse:target"}}}])";

// What a layer's annotations are for, in the words of the standard, and what their ids begin with.
struct LayerWords {
  std::string_view prefix, motivation;
};
constexpr LayerWords kSentences = {"s", "classifying"}, kTokens = {"t", "classifying"},
                     kEntities = {"e", "identifying"}, kFigures = {"f", "classifying"},
                     kQuotes = {"q", "highlighting"}, kStances = {"st", "assessing"},
                     kBoilerplate = {"b", "classifying"};

std::string_view label(const Entity& entity) { return entity.type; }
std::string_view label(const Figure& figure) { return name(figure.kind); }
std::string_view label(const Quote&) { return "quote"; }
std::string_view label(const Stance& stance) { return name(stance.polarity); }

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Writes the annotations of one document; `side` ("de.") stands before its ids where there are two.
class PageWriter {
 public:
  PageWriter(const Document& document, std::string_view side, Json& json)
      : document_(document), side_(side), json_(json), offsets_(document.text), units_(json, offsets_) {}

  void write_document() {
    json_.open('{').key("id").string(iri("document", ""));
    json_.key("name").string(document_.id);
    json_.field("lang", document_.language);
    json_.key("text").string(document_.text);
    json_.field("date", document_.date);
    json_.field("title", document_.title);
    json_.field("publisher", document_.publisher);
    json_.field("source", document_.source);
    json_.close('}');
  }

  void write_items() {
    plain_layer(kSentences, document_.sentences);
    plain_layer(kTokens, document_.tokens);
    labelled_layer(kEntities, document_.entities);
    labelled_layer(kFigures, document_.figures);
    labelled_layer(kQuotes, document_.quotes);
    labelled_layer(kStances, document_.stances);
    for (std::size_t i = 0; i < document_.boilerplate.size(); ++i) {
      open(kBoilerplate, i);
      json_.key("body").open('{').flag("boilerplate", true);
      json_.close('}');
      write_target(document_.boilerplate[i]);
      json_.close('}');
    }
  }

 private:
  // Sentences and tokens are many, and nobody searches for them by their words.
  template <class Unit>
  void plain_layer(const LayerWords& words, const std::vector<Unit>& units) {
    for (std::size_t i = 0; i < units.size(); ++i) {
      open(words, i);
      json_.key("body").open('{');
      units_.fields(units[i]);
      json_.close('}');
      write_target(units[i].span);
      json_.close('}');
    }
  }

  // The second body is for programs that show a tag.
  template <class Unit>
  void labelled_layer(const LayerWords& words, const std::vector<Unit>& units) {
    for (std::size_t i = 0; i < units.size(); ++i) {
      open(words, i);
      json_.key("body").open('[').open('{');
      units_.fields(units[i]);
      json_.close('}').open('{').key("type").string("TextualBody");
      json_.key("purpose").string("tagging");
      json_.key("value").string(label(units[i]));
      json_.close('}').close(']');
      write_quoting_target(units[i].span);
      json_.close('}');
    }
  }

  void open(const LayerWords& words, std::size_t index) {
    json_.new_line();
    json_.open('{').key("id").string(iri(words.prefix, std::to_string(index + 1)));
    json_.key("type").string("Annotation");
    json_.key("motivation").string(words.motivation);
  }

  std::string_view iri(std::string_view prefix, std::string_view number) {
    iri_.assign("#").append(side_).append(prefix).append(number);
    return iri_;
  }

  void write_position(Span span) {
    json_.open('{').key("type").string("TextPositionSelector");
    units_.span(span);
    json_.close('}');
  }

  void open_target() {
    json_.key("target").open('{').key("source").string(iri("document", ""));
    json_.key("selector");
  }

  void write_target(Span span) {
    open_target();
    write_position(span);
    json_.close('}');
  }

  void write_quoting_target(Span span) {
    open_target();
    json_.open('[');
    write_position(span);
    json_.open('{').key("type").string("TextQuoteSelector");
    json_.key("exact").string(document_[span]);
    json_.key("prefix").string(document_[before(span.begin)]);
    json_.key("suffix").string(document_[after(span.end)]);
    json_.close('}').close(']').close('}');
  }

  Span before(std::uint32_t at) const {
    std::uint32_t begin = at - std::min(at, kContextBytes);
    while (begin < at && continues(document_.text[begin])) ++begin;
    return {begin, at};
  }

  Span after(std::uint32_t at) const {
    const auto size = static_cast<std::uint32_t>(document_.text.size());
    std::uint32_t end = at + std::min(size - at, kContextBytes);
    while (end > at && end < size && continues(document_.text[end])) --end;
    return {at, end};
  }

  const Document& document_;
  std::string_view side_;
  Json& json_;
  Offsets offsets_;
  JsonUnits units_;
  std::string iri_;
};

Json& open_page(Json& json) {
  json.open('{').key("@context").plain(kContext);
  json.new_line();
  json.key("id").string("#annotations");
  json.key("type").string("AnnotationPage");
  return json;
}

void write_targets(Json& json, Level level, std::span<const std::uint32_t> de,
                   std::span<const std::uint32_t> en) {
  json.key("target").open('[');
  const std::string prefix(id_prefix(level));
  for (const std::uint32_t unit : de) json.id("#de." + prefix, unit);
  for (const std::uint32_t unit : en) json.id("#en." + prefix, unit);
  json.close(']');
}

template <class Annotation>
void write_annotations(Json& json, std::string_view prefix, std::string_view motivation,
                       const std::vector<Annotation>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    json.new_line();
    json.open('{').key("id").id(prefix, i);
    json.key("type").string("Annotation");
    json.key("motivation").string(motivation);
    json.key("body").open('{');
    write_fields(json, all[i]);
    json.close('}');
    write_targets(json, all[i].level, all[i].de, all[i].en);
    json.close('}');
  }
}

void write_dictionaries(Json& json, const std::vector<std::string>& names) {
  if (names.empty()) return;
  json.key("dictionaries").open('[');
  for (const std::string& each : names) json.string(each);
  json.close(']');
}

}  // namespace

void write_jsonld(const Document& document, std::string& text) {
  Appender out(text);
  Json json(out);
  PageWriter page(document, "", json);
  open_page(json).key("document");
  page.write_document();
  json.new_line();
  json.key("items").open('[');
  page.write_items();
  json.close(']').close('}');
  out += '\n';
}

void write_jsonld(const Pair& pair, std::string& text) {
  Appender out(text);
  Json json(out);
  PageWriter de(*pair.de, "de.", json), en(*pair.en, "en.", json);
  open_page(json).key("name").string(pair.id);
  write_dictionaries(json, pair.alignment->dictionaries);
  json.key("document").open('[');
  de.write_document();
  en.write_document();
  json.close(']').new_line();
  json.key("items").open('[');
  de.write_items();
  en.write_items();
  write_annotations(json, "#l", "linking", pair.alignment->links);
  write_annotations(json, "#d", "assessing", pair.alignment->discrepancies);
  json.close(']').close('}');
  out += '\n';
}

}  // namespace synopse
