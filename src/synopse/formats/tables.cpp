#include "synopse/formats/tables.h"

#include <algorithm>

#include "synopse/document/sentences.h"
#include "synopse/formats/csv.h"
#include "synopse/formats/lines.h"
#include "synopse/formats/numbers.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kBetweenTexts = " | ";

// Appends fields; knows what stands between them.
class Row {
 public:
  Row(TableStyle style, std::string& out) : style_(style), out_(out) {}

  Row& add(std::string_view field) {
    if (!first_) out_ += style_ == TableStyle::csv ? ',' : '\t';
    first_ = false;
    style_ == TableStyle::csv ? append_csv_field(field, out_) : append_on_one_line(field, out_);
    return *this;
  }
  void end() { out_ += style_ == TableStyle::csv ? "\r\n" : "\n"; }

 private:
  TableStyle style_;
  std::string& out_;
  bool first_ = true;
};

std::string head(TableStyle style, std::initializer_list<std::string_view> columns) {
  std::string out;
  Row row(style, out);
  for (const std::string_view column : columns) row.add(column);
  row.end();
  return out;
}

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
  explicit SideFields(const Document& document) : document_(document), points_(document.text) {}

  void add(Row& row, Level level, const std::vector<std::uint32_t>& places) const {
    std::string ids, begins, ends, texts, rules;
    for (const std::uint32_t place : places) {
      const Unit unit = unit_of(level, place);
      append_with(ids, " ", std::string(id_prefix(level)) + std::to_string(place + 1));
      append_with(begins, " ", std::to_string(points_.at_byte(unit.span.begin)));
      append_with(ends, " ", std::to_string(points_.at_byte(unit.span.end)));
      append_with(texts, kBetweenTexts, document_[unit.span]);
      if (!unit.rule.empty() && rules.find(unit.rule) == std::string::npos)
        append_with(rules, kBetweenTexts, unit.rule);
    }
    row.add(ids).add(begins).add(ends).add(texts).add(rules);
  }

  void add_sentences(Row& row, Level level, const std::vector<std::uint32_t>& places) const {
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
  CodePoints points_;
};

std::string number_text(float number) {
  std::string out;
  append_float(out, number);
  return out;
}

std::string numbered(std::string_view prefix, std::size_t place) {
  return std::string(prefix) + std::to_string(place + 1);
}

}  // namespace

std::string links_head(TableStyle style) {
  return head(style, {"pair", "id", "level", "relation", "score", "de_ids", "de_start", "de_end", "de_text",
                      "de_rule", "en_ids", "en_start", "en_end", "en_text", "en_rule", "note"});
}

void write_links(const Pair& pair, TableStyle style, std::string& out) {
  const SideFields de(*pair.de), en(*pair.en);
  const std::vector<Link>& links = pair.alignment->links;
  for (std::size_t i = 0; i < links.size(); ++i) {
    Row row(style, out);
    row.add(pair.id).add(numbered("l", i)).add(name(links[i].level)).add(name(links[i].relation));
    row.add(number_text(links[i].score));
    de.add(row, links[i].level, links[i].de);
    en.add(row, links[i].level, links[i].en);
    row.add(links[i].note).end();
  }
}

std::string discrepancies_head(TableStyle style) {
  return head(style, {"pair", "id", "category", "link", "level", "score", "de_ids", "de_start", "de_end",
                      "de_text", "de_rule", "de_sentence", "en_ids", "en_start", "en_end", "en_text",
                      "en_rule", "en_sentence", "note"});
}

void write_discrepancies(const Pair& pair, TableStyle style, std::string& out) {
  const SideFields de(*pair.de), en(*pair.en);
  const std::vector<Discrepancy>& all = pair.alignment->discrepancies;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Discrepancy& each = all[i];
    Row row(style, out);
    row.add(pair.id).add(numbered("d", i)).add(name(each.category));
    row.add(each.link ? numbered("l", *each.link) : std::string()).add(name(each.level));
    row.add(number_text(each.score));
    de.add(row, each.level, each.de);
    de.add_sentences(row, each.level, each.de);
    en.add(row, each.level, each.en);
    en.add_sentences(row, each.level, each.en);
    row.add(each.note).end();
  }
}

}  // namespace synopse
