#include "synopse/formats/brat.h"

#include <algorithm>
#include <map>

#include "synopse/formats/lines.h"
#include "synopse/formats/numbers.h"
#include "synopse/formats/offsets.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/wikidata.h"
#include "synopse/formats/xml.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// Controls, and what some readers take for the end of a line: no piece of a span has one.
bool breaks_piece(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

// Names of types are of letters, digits, `_` and `-`.
std::string type_name(std::string_view name) {
  std::string type;
  for (const char c : name) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    type += plain ? c : '_';
  }
  return type.empty() ? "unknown" : type;
}

bool is_wikidata_item(std::string_view ref) {
  return ref.size() > 1 && ref.front() == 'Q' &&
         ref.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// What the annotations of a document are called; empty where one could not be written.
struct BratNames {
  std::vector<std::string> entities, figures, stances;

  const std::string* of(Level level, std::uint32_t index) const {
    const auto& names = level == Level::entity ? entities : level == Level::figure ? figures : stances;
    return level == Level::sentence || names[index].empty() ? nullptr : &names[index];
  }
};

// Appends lines; counts each kind of them over all documents of the file.
class BratLines {
 public:
  explicit BratLines(std::string& out) : out_(out) {}

  std::string text_bound(std::string_view type, std::string_view ranges, std::string_view words) {
    std::string name = next("T", bound_);
    line(name, type).append(" ").append(ranges).append("\t").append(words) += '\n';
    return name;
  }
  std::string event_name() { return next("E", events_); }
  void event(std::string_view name, std::string_view type, std::string_view arguments) {
    line(name, type).append(arguments) += '\n';
  }
  void attribute(std::string_view key, std::string_view of, std::string_view value) {
    line(next("A", attributes_), key).append(" ").append(of);
    if (!value.empty()) (out_ += ' ') += type_name(value);
    out_ += '\n';
  }
  void note(std::string_view of, std::string_view text) {
    if (text.empty()) return;
    line(next("#", notes_), "AnnotatorNotes").append(" ").append(of) += '\t';
    append_on_one_line(text, out_);
    out_ += '\n';
  }
  void reference(std::string_view of, std::string_view ref, std::string_view norm) {
    if (ref.empty()) return;
    const std::string_view item = is_wikidata_item(ref) ? ref : wikidata_id(ref);
    line(next("N", references_), "Reference").append(" ").append(of);
    out_.append(item.empty() ? " synopse:" : " Wikidata:");
    out_.append(percent_encoded(item.empty() ? ref : item)) += '\t';
    append_on_one_line(norm, out_);
    out_ += '\n';
  }
  void relation(std::string_view type, std::string_view first, std::string_view second) {
    line(next("R", relations_), type_name(type)).append(" Arg1:").append(first).append(" Arg2:");
    out_.append(second) += '\n';
  }

 private:
  static std::string next(std::string_view letter, std::size_t& count) {
    std::string name(letter);
    append_number(name, ++count);
    return name;
  }
  std::string& line(std::string_view name, std::string_view what) {
    return out_.append(name).append("\t").append(what);
  }

  std::string& out_;
  std::size_t bound_ = 0, events_ = 0, attributes_ = 0, notes_ = 0, references_ = 0, relations_ = 0;
};

// "key=value; key=value", without what is empty.
class Facts {
 public:
  Facts& add(std::string_view key, std::string_view value) {
    if (value.empty()) return *this;
    if (!text.empty()) text += "; ";
    text.append(key).append("=").append(value);
    return *this;
  }
  Facts& add(std::string_view key, const std::optional<Decimal>& value) {
    return value ? add(key, value->text()) : *this;
  }
  Facts& add(std::string_view key, const std::optional<float>& value) {
    if (!value) return *this;
    std::string digits;
    append_float(digits, *value);
    return add(key, digits);
  }
  std::string text;
};

class BratDocument {
 public:
  // Offsets begin at `base`.
  BratDocument(const Document& document, std::uint32_t base, BratLines& lines)
      : document_(document), base_(base), lines_(lines), offsets_(document.text) {}

  BratNames write() {
    for (const Entity& entity : document_.entities) names_.entities.push_back(write(entity));
    for (const Figure& figure : document_.figures) names_.figures.push_back(write(figure));
    for (const Quote& quote : document_.quotes) write(quote);
    // A stance may name one that comes later.
    for (const Stance& stance : document_.stances) {
      triggers_.push_back(bound("stance", stance.cue ? *stance.cue : Role{.span = stance.span}));
      if (triggers_.back().empty()) triggers_.back() = bound("stance", Role{.span = stance.span});
      names_.stances.push_back(triggers_.back().empty() ? std::string() : lines_.event_name());
    }
    for (std::size_t i = 0; i < document_.stances.size(); ++i)
      if (!names_.stances[i].empty()) write(document_.stances[i], i);
    return std::move(names_);
  }

 private:
  std::string write(const Entity& entity) {
    std::string name = bound(type_name(entity.type), Role{.span = entity.span});
    if (name.empty()) return name;
    known_.emplace(entity.span, name);
    if (entity.mention != Mention::name) lines_.attribute("mention", name, synopse::name(entity.mention));
    lines_.reference(name, entity.ref, entity.norm);
    Facts facts;
    facts.add("norm", entity.norm).add("score", entity.score).add("rule", entity.rule);
    lines_.note(name, facts.text);
    return name;
  }

  std::string write(const Figure& figure) {
    const std::string type = "figure_" + std::string(synopse::name(figure.kind));
    std::string name = bound(type, Role{.span = figure.span});
    if (name.empty()) return name;
    if (figure.approx) lines_.attribute("approx", name, "");
    Facts facts;
    facts.add("value", figure.value).add("min", figure.range->min).add("max", figure.range->max);
    facts.add("from", figure.range->from)
        .add("to", figure.range->to)
        .add("unit", figure.unit)
        .add("mod", figure.mod);
    facts.add("timex", figure.timex).add("resolved", figure.resolved);
    facts.add("score", figure.score).add("rule", figure.rule);
    lines_.note(name, facts.text);
    return name;
  }

  void write(const Quote& quote) {
    const std::string name = bound("quote", Role{.span = quote.span});
    if (name.empty()) return;
    lines_.attribute("direct", name, quote.direct ? "yes" : "no");
    Facts facts;
    lines_.note(name, facts.add("speaker", quote.speaker).text);
  }

  void write(const Stance& stance, std::size_t index) {
    const std::string& event = names_.stances[index];
    std::string arguments = ":" + triggers_[index];
    Facts facts;
    argument("Holder", stance.holder, arguments, facts);
    argument("Target", stance.target, arguments, facts);
    argument("Content", stance.content, arguments, facts);
    argument("Addressee", stance.addressee, arguments, facts);
    if (stance.by && !names_.stances[*stance.by].empty())
      arguments.append(" By:").append(names_.stances[*stance.by]);
    lines_.event(event, "stance", arguments);
    lines_.attribute("polarity", event, synopse::name(stance.polarity));
    lines_.attribute("kind", event, stance.kind.empty() ? "unknown" : stance.kind);
    lines_.attribute("certainty", event, synopse::name(stance.certainty));
    if (stance.negated) lines_.attribute("negated", event, "");
    if (stance.direct) lines_.attribute("quoted", event, "");
    lines_.note(event, facts.add("score", stance.score).add("rule", stance.rule).text);
  }

  // The entity where the role is one; of several holders each.
  void argument(std::string_view role_name, const OptionalRole& role, std::string& arguments, Facts& facts) {
    if (!role) return;
    facts.add(role_name, role->ref);
    const std::span<const Role> all =
        role->parts->members.empty() ? std::span(&*role, 1) : std::span<const Role>(role->parts->members);
    std::size_t number = 0;
    for (const Role& each : all) {
      const auto known = known_.find(each.span);
      const bool is_entity = each.parts->spans.empty() && known != known_.end();
      const std::string name = is_entity ? known->second : bound("phrase", each);
      if (name.empty()) continue;
      arguments.append(" ").append(role_name);
      if (++number > 1) append_number(arguments, number);
      arguments.append(":").append(name);
    }
  }

  // The name of a new text-bound annotation; empty where there is nothing to be seen.
  std::string bound(std::string_view type, const Role& role) {
    ranges_.clear();
    words_.clear();
    if (role.parts->spans.empty()) add_pieces(role.span);
    for (const Span part : role.parts->spans) add_pieces(part);
    return ranges_.empty() ? std::string() : lines_.text_bound(type, ranges_, words_);
  }

  void add_pieces(Span span) {
    std::uint32_t begin = span.begin;
    for (std::uint32_t at = span.begin; at < span.end;) {
      const CodePoint c = code_point_at(document_.text, at);
      if (breaks_piece(c.value)) {
        add_piece({begin, at});
        begin = at + c.size;
      }
      at += c.size;
    }
    add_piece({begin, span.end});
  }

  // Without blanks at its ends: brat strips its lines.
  void add_piece(Span piece) {
    while (!piece.empty()) {
      const CodePoint c = code_point_at(document_.text, piece.begin);
      if (!is_space(c.value)) break;
      piece.begin += c.size;
    }
    while (!piece.empty()) {
      const CodePoint c = code_point_before(document_.text, piece.end);
      if (!is_space(c.value)) break;
      piece.end -= c.size;
    }
    if (piece.empty()) return;
    if (!ranges_.empty()) ranges_ += ';', words_ += ' ';
    append_number(ranges_, base_ + offsets_.at_byte(piece.begin));
    append_number(ranges_ += ' ', base_ + offsets_.at_byte(piece.end));
    words_ += document_[piece];
  }

  const Document& document_;
  std::uint32_t base_;
  BratLines& lines_;
  Offsets offsets_;
  BratNames names_;
  std::vector<std::string> triggers_;
  std::map<Span, std::string> known_;  // entities by their place
  std::string ranges_, words_;
};

// Every unit of either side stands in one relation at the least.
template <class Annotation>
void write_relations(std::string_view type, const Annotation& link, const BratNames& de, const BratNames& en,
                     BratLines& lines) {
  if (link.de.empty() || link.en.empty()) return;
  for (std::size_t i = 0; i < std::max(link.de.size(), link.en.size()); ++i) {
    const std::string* first = de.of(link.level, link.de[std::min(i, link.de.size() - 1)]);
    const std::string* second = en.of(link.level, link.en[std::min(i, link.en.size() - 1)]);
    if (first && second) lines.relation(type, *first, *second);
  }
}

}  // namespace

void write_brat(const Document& document, std::string& out) {
  BratLines lines(out);
  BratDocument(document, 0, lines).write();
}

void write_brat(const Pair& pair, std::string& out) {
  BratLines lines(out);
  const std::uint32_t base = Offsets(pair.de->text).count() + 1;
  const BratNames de = BratDocument(*pair.de, 0, lines).write();
  const BratNames en = BratDocument(*pair.en, base, lines).write();
  for (const Link& link : pair.alignment->links) write_relations(name(link.relation), link, de, en, lines);
  for (const Discrepancy& each : pair.alignment->discrepancies)
    write_relations("differs_" + std::string(name(each.category)), each, de, en, lines);
}

std::vector<OutputFile> write_brat_files(const Document& document, const WriteOptions&) {
  std::vector<OutputFile> files = {{".ann", {}}, {".txt", document.text}};
  write_brat(document, files.front().content);
  return files;
}

std::vector<OutputFile> write_brat_files(const Pair& pair, const WriteOptions&) {
  std::string base = tei_pair_names(pair).de_file;
  base.resize(base.size() - std::string_view(".de.xml").size());
  std::vector<OutputFile> files = {{base + ".ann", {}},
                                   {base + ".txt", pair.de->text + "\n" + pair.en->text}};
  write_brat(pair, files.front().content);
  return files;
}

}  // namespace synopse
