#include "synopse/formats/edges.h"

#include <algorithm>
#include <span>
#include <utility>

#include "synopse/document/sentences.h"
#include "synopse/formats/csv.h"
#include "synopse/formats/json_string.h"
#include "synopse/formats/lines.h"
#include "synopse/formats/numbers.h"

namespace synopse {
namespace {

using Row = void (*)(const std::vector<std::string>& cells, std::string& out);

const std::vector<std::string_view>& columns() {
  static const std::vector<std::string_view> names = {
      "document",   "date",     "lang", "sentence", "stance",    "holder", "holder_ref", "target",
      "target_ref", "polarity", "kind", "negated",  "certainty", "by",     "rule"};
  return names;
}

void append_csv_row(const std::vector<std::string>& cells, std::string& out) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    append_csv_field(cells[i], out);
  }
  out += "\r\n";
}

void append_json_row(const std::vector<std::string>& cells, std::string& out) {
  out += '{';
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].empty()) continue;
    if (out.back() != '{') out += ',';
    append_json_string(columns()[i], out);
    out += ':';
    if (columns()[i] == "negated")
      out += cells[i];
    else
      append_json_string(cells[i], out);
  }
  out += "}\n";
}

std::span<const Role> members_of(const Role& role) {
  return role.parts->members.empty() ? std::span(&role, 1) : std::span(role.parts->members);
}

class EdgeWriter {
 public:
  EdgeWriter(const Document& document, Row row, std::string& out)
      : document_(document), row_(row), out_(out) {}

  void run() {
    for (std::size_t i = 0; i < document_.stances.size(); ++i) {
      const Stance& stance = document_.stances[i];
      if (!stance.holder || !stance.target) continue;
      for (const Role& holder : members_of(*stance.holder))
        for (const Role& target : members_of(*stance.target)) write(i, holder, target);
    }
  }

 private:
  void write(std::size_t number, const Role& holder, const Role& target) {
    const Stance& stance = document_.stances[number];
    row_({document_.id, document_.date, document_.language, sentence_of(stance), id("st", number),
          text_of(holder), holder.ref, text_of(target), target.ref, std::string(name(stance.polarity)),
          stance.kind, stance.negated ? "true" : "false", std::string(name(stance.certainty)),
          reporter_of(stance), std::string(stance.rule)},
         out_);
  }

  static std::string id(std::string_view prefix, std::size_t index) {
    std::string text(prefix);
    append_number(text, index + 1);
    return text;
  }

  std::string sentence_of(const Stance& stance) const {
    const Span at = stance.cue ? stance.cue->span : stance.span;
    return sentence_at(document_, at.begin) ? id("s", sentence_number(document_, at)) : std::string();
  }

  std::string reporter_of(const Stance& stance) const {
    if (!stance.by || !document_.stances[*stance.by].holder) return {};
    const Role& holder = *document_.stances[*stance.by].holder;
    return holder.ref.empty() ? text_of(holder) : std::string(holder.ref);
  }

  // All parts of a role on one line.
  std::string text_of(const Role& role) const {
    std::string text;
    for (const Span part :
         role.parts->spans.empty() ? std::span(&role.span, 1) : std::span(role.parts->spans)) {
      if (!text.empty()) text += " \u2026 ";
      append_on_one_line(document_[part], text);
    }
    return text;
  }

  const Document& document_;
  Row row_;
  std::string& out_;
};

void write(const Pair& pair, Row row, std::string& out) {
  EdgeWriter(*pair.de, row, out).run();
  EdgeWriter(*pair.en, row, out).run();
}

}  // namespace

std::string edges_head() {
  std::string line;
  append_csv_row({columns().begin(), columns().end()}, line);
  return line;
}

void write_edges(const Document& document, std::string& out) {
  EdgeWriter(document, append_csv_row, out).run();
}

void write_edges(const Pair& pair, std::string& out) { write(pair, append_csv_row, out); }

void write_edges_jsonl(const Document& document, std::string& out) {
  EdgeWriter(document, append_json_row, out).run();
}

void write_edges_jsonl(const Pair& pair, std::string& out) { write(pair, append_json_row, out); }

}  // namespace synopse
