#include "synopse/formats/tables.h"

#include <algorithm>
#include <span>

#include "synopse/document/sentences.h"

namespace synopse {
namespace {

constexpr std::string_view kBetweenTexts = " | ";

void append_with(std::string& field, std::string_view separator, std::string_view more) {
  if (!field.empty()) field += separator;
  field += more;
}

struct Unit {
  Span span;
  std::string_view rule;
};

// Fields of one side of a link or discrepancy.
class SideFields {
 public:
  SideFields(const Document& document, OffsetUnit unit)
      : document_(document), offsets_(document.text, unit) {}

  void add(TableRow& row, Level level, std::span<const std::uint32_t> places) const {
    std::string ids, begins, ends, texts, rules;
    for (const std::uint32_t place : places) {
      const Unit unit = unit_of(level, place);
      append_with(ids, " ", std::string(id_prefix(level)) + std::to_string(place + 1));
      append_with(begins, " ", std::to_string(offsets_.at_byte(unit.span.begin)));
      append_with(ends, " ", std::to_string(offsets_.at_byte(unit.span.end)));
      append_with(texts, kBetweenTexts, document_[unit.span]);
      if (!unit.rule.empty() && rules.find(unit.rule) == std::string::npos)
        append_with(rules, kBetweenTexts, unit.rule);
    }
    row.add(ids).add(begins).add(ends).add(texts).add(rules);
  }

  void add_sentences(TableRow& row, Level level, std::span<const std::uint32_t> places) const {
    std::string sentences;
    const Sentence* last = nullptr;
    for (const std::uint32_t place : places) {
      const Sentence* sentence = sentence_at(document_, unit_of(level, place).span.begin);
      if (sentence && sentence != last) append_with(sentences, kBetweenTexts, document_[sentence->span]);
      last = sentence;
    }
    row.add(sentences);
  }

 private:
  Unit unit_of(Level level, std::uint32_t place) const {
    switch (level) {
      case Level::sentence:
        return {document_.sentences[place].span, {}};
      case Level::entity:
        return {document_.entities[place].span, document_.entities[place].rule};
      case Level::figure:
        return {document_.figures[place].span, document_.figures[place].rule};
      case Level::stance:
        break;
    }
    return {document_.stances[place].span, document_.stances[place].rule};
  }

  const Document& document_;
  Offsets offsets_;
};

}  // namespace

std::string links_head(TableStyle style) {
  return table_line(style,
                    {"pair", "id", "level", "relation", "score", "de_ids", "de_start", "de_end", "de_text",
                     "de_rule", "en_ids", "en_start", "en_end", "en_text", "en_rule", "note"});
}

void write_links(const Pair& pair, TableStyle style, OffsetUnit unit, std::string& out) {
  const SideFields de(*pair.de, unit), en(*pair.en, unit);
  const std::vector<Link>& links = pair.alignment->links;
  for (std::size_t i = 0; i < links.size(); ++i) {
    TableRow row(style, out);
    row.add(pair.id).add_id("l", i).add(name(links[i].level)).add(name(links[i].relation));
    row.add_score(links[i].score);
    de.add(row, links[i].level, links[i].de);
    en.add(row, links[i].level, links[i].en);
    row.add(links[i].note).end();
  }
}

std::string discrepancies_head(TableStyle style) {
  return table_line(style, {"pair", "id", "category", "link", "level", "score", "de_ids", "de_start",
                            "de_end", "de_text", "de_rule", "de_sentence", "en_ids", "en_start", "en_end",
                            "en_text", "en_rule", "en_sentence", "note"});
}

void write_discrepancies(const Pair& pair, TableStyle style, OffsetUnit unit, std::string& out) {
  const SideFields de(*pair.de, unit), en(*pair.en, unit);
  const std::vector<Discrepancy>& all = pair.alignment->discrepancies;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Discrepancy& each = all[i];
    TableRow row(style, out);
    row.add(pair.id).add_id("d", i).add(name(each.category));
    each.link ? row.add_id("l", *each.link) : row.add("");
    row.add(name(each.level)).add_score(each.score);
    de.add(row, each.level, each.de);
    de.add_sentences(row, each.level, each.de);
    en.add(row, each.level, each.en);
    en.add_sentences(row, each.level, each.en);
    row.add(each.note).end();
  }
}

}  // namespace synopse
