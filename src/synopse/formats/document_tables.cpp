#include "synopse/formats/document_tables.h"

#include <algorithm>

#include "synopse/document/sentences.h"

namespace synopse {
namespace {

class DocumentTable {
 public:
  DocumentTable(const Document& document, TableStyle style, OffsetUnit unit, std::string& out)
      : document_(document), style_(style), out_(out), offsets_(document.text, unit) {}

  void documents() {
    TableRow row = this->row();
    row.add(document_.language).add(document_.date).add(document_.title).add(document_.publisher);
    row.add(document_.source).add_number(offsets_.count());
    row.add_number(document_.sentences.size()).add_number(document_.tokens.size());
    row.add_number(document_.entities.size()).add_number(document_.figures.size());
    row.add_number(document_.quotes.size()).add_number(document_.stances.size()).end();
  }

  void sentences() {
    std::size_t number = 0, paragraph = 0;
    for (const Paragraph& each : paragraphs(document_)) {
      for (; number < each.last_sentence; ++number) {
        TableRow row = this->row();
        row.add_id("s", number).add_id("p", paragraph);
        place(row, document_.sentences[number].span).end();
      }
      ++paragraph;
    }
  }

  void tokens() {
    for (std::size_t i = 0; i < document_.tokens.size(); ++i) {
      const Token& token = document_.tokens[i];
      TableRow row = unit("t", i, token.span);
      row.add(name(token.kind)).add(document_[{token.span.end - token.clitic, token.span.end}]).end();
    }
  }

  void entities() {
    for (std::size_t i = 0; i < document_.entities.size(); ++i) {
      const Entity& entity = document_.entities[i];
      TableRow row = unit("e", i, entity.span);
      row.add(entity.type).add(entity.ref).add(entity.norm).add(name(entity.mention));
      row.add_score(entity.score).add(entity.rule).end();
    }
  }

  void figures() {
    for (std::size_t i = 0; i < document_.figures.size(); ++i) {
      const Figure& figure = document_.figures[i];
      TableRow row = unit("f", i, figure.span);
      row.add(name(figure.kind))
          .add_number(figure.value)
          .add_number(figure.range->min)
          .add_number(figure.range->max);
      row.add(figure.unit).add_flag(figure.approx).add(figure.mod).add(figure.timex).add(figure.resolved);
      row.add(figure.range->from).add(figure.range->to).add_score(figure.score).add(figure.rule).end();
    }
  }

  void quotes() {
    for (std::size_t i = 0; i < document_.quotes.size(); ++i) {
      const Quote& quote = document_.quotes[i];
      unit("q", i, quote.span).add_flag(quote.direct).add(quote.speaker).end();
    }
  }

  void stances() {
    for (std::size_t i = 0; i < document_.stances.size(); ++i) {
      const Stance& stance = document_.stances[i];
      TableRow row = unit("st", i, stance.span);
      row.add(name(stance.polarity)).add(stance.kind);
      role(role(row, stance.holder).add(ref(stance.holder)), stance.cue);
      role(role(row, stance.target).add(ref(stance.target)), stance.content);
      role(row, stance.addressee).add(ref(stance.addressee));
      row.add_flag(stance.direct).add_flag(stance.negated).add(name(stance.certainty));
      by(row, stance).add_score(stance.score).add(stance.rule).end();
    }
  }

  void annotations() {
    for (std::size_t i = 0; i < document_.entities.size(); ++i) {
      const Entity& entity = document_.entities[i];
      TableRow row = unit("e", i, entity.span);
      row.add("entity").add(entity.type).add(entity.ref).add(entity.norm);
      skip(row, 11).add_score(entity.score).add(entity.rule).end();
    }
    for (std::size_t i = 0; i < document_.figures.size(); ++i) {
      const Figure& figure = document_.figures[i];
      TableRow row = unit("f", i, figure.span);
      skip(row.add("figure").add(name(figure.kind)), 2);
      row.add_number(figure.value)
          .add_number(figure.range->min)
          .add_number(figure.range->max)
          .add(figure.unit);
      row.add(figure.resolved.empty() ? figure.timex : figure.resolved);
      skip(row, 6).add_score(figure.score).add(figure.rule).end();
    }
    for (std::size_t i = 0; i < document_.quotes.size(); ++i) {
      const Quote& quote = document_.quotes[i];
      TableRow row = unit("q", i, quote.span);
      skip(row.add("quote").add(quote.direct ? "direct" : "indirect").add(quote.speaker), 14).end();
    }
    for (std::size_t i = 0; i < document_.stances.size(); ++i) {
      const Stance& stance = document_.stances[i];
      TableRow row = unit("st", i, stance.span);
      skip(row.add("stance").add(stance.kind), 7).add(name(stance.polarity));
      role(row, stance.holder).add(ref(stance.holder));
      role(row, stance.target).add(ref(stance.target));
      row.add_flag(stance.negated).add_score(stance.score).add(stance.rule).end();
    }
  }

 private:
  TableRow row() {
    TableRow row(style_, out_);
    row.add(document_.id);
    return row;
  }

  TableRow unit(std::string_view prefix, std::size_t index, Span span) {
    TableRow row = this->row();
    row.add_id(prefix, index);
    if (sentence_at(document_, span.begin))
      row.add_id("s", sentence_number(document_, span));
    else
      row.add("");
    place(row, span);
    return row;
  }

  TableRow& place(TableRow& row, Span span) {
    return row.add_number(offsets_.at_byte(span.begin))
        .add_number(offsets_.at_byte(span.end))
        .add(document_[span]);
  }

  // All parts of a role.
  TableRow& role(TableRow& row, const OptionalRole& role) {
    if (!role || role->parts->spans.empty())
      return row.add(role ? document_[role->span] : std::string_view());
    std::string text;
    for (const Span part : role->parts->spans) {
      if (!text.empty()) text += " \u2026 ";
      text += document_[part];
    }
    return row.add(text);
  }

  static std::string_view ref(const OptionalRole& role) {
    return role ? std::string_view(role->ref) : std::string_view();
  }

  static TableRow& by(TableRow& row, const Stance& stance) {
    return stance.by ? row.add_id("st", *stance.by) : row.add("");
  }

  static TableRow& skip(TableRow& row, int columns) {
    for (; columns > 0; --columns) row.add("");
    return row;
  }

  const Document& document_;
  TableStyle style_;
  std::string& out_;
  Offsets offsets_;
};

}  // namespace

std::string document_table_head(Table table, TableStyle style) {
  switch (table) {
    case Table::documents:
      return table_line(style, {"document", "lang", "date", "title", "publisher", "source", "length",
                                "sentences", "tokens", "entities", "figures", "quotes", "stances"});
    case Table::sentences:
      return table_line(style, {"document", "id", "paragraph", "start", "end", "text"});
    case Table::tokens:
      return table_line(style, {"document", "id", "sentence", "start", "end", "text", "kind", "clitic"});
    case Table::entities:
      return table_line(style, {"document", "id", "sentence", "start", "end", "text", "type", "ref", "norm",
                                "mention", "score", "rule"});
    case Table::figures:
      return table_line(
          style, {"document", "id", "sentence", "start", "end", "text", "kind", "value", "min", "max", "unit",
                  "approx", "mod", "timex", "resolved", "from", "to", "score", "rule"});
    case Table::quotes:
      return table_line(style, {"document", "id", "sentence", "start", "end", "text", "direct", "speaker"});
    case Table::stances:
      return table_line(style, {"document",   "id",      "sentence",  "start",         "end",    "text",
                                "polarity",   "kind",    "holder",    "holder_ref",    "cue",    "target",
                                "target_ref", "content", "addressee", "addressee_ref", "direct", "negated",
                                "certainty",  "by",      "score",     "rule"});
    default:
      return table_line(
          style, {"document", "id",         "sentence", "start",      "end",     "text",  "layer", "type",
                  "ref",      "norm",       "value",    "min",        "max",     "unit",  "time",  "polarity",
                  "holder",   "holder_ref", "target",   "target_ref", "negated", "score", "rule"});
  }
}

void write_document_table(Table table, const Document& document, TableStyle style, OffsetUnit unit,
                          std::string& out) {
  DocumentTable rows(document, style, unit, out);
  switch (table) {
    case Table::documents:
      return rows.documents();
    case Table::sentences:
      return rows.sentences();
    case Table::tokens:
      return rows.tokens();
    case Table::entities:
      return rows.entities();
    case Table::figures:
      return rows.figures();
    case Table::quotes:
      return rows.quotes();
    case Table::stances:
      return rows.stances();
    default:
      return rows.annotations();
  }
}

}  // namespace synopse
