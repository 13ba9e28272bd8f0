#include "synopse/formats/conllu_marks.h"

#include <algorithm>

#include "synopse/formats/numbers.h"
#include "synopse/text/characters.h"

namespace synopse {
namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

bool needs_escape(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7F || std::string_view("%|()[]").find(c) != std::string_view::npos;
}

// Fields of a bracket; what is empty is left out.
class Fields {
 public:
  explicit Fields(std::string& out) : out_(out) {}

  Fields& add(std::string_view key, std::string_view value) {
    if (value.empty()) return *this;
    out_.append("|").append(key) += '=';
    for (const char c : value) append(c);
    return *this;
  }
  Fields& add(std::string_view key, const std::optional<Decimal>& value) {
    return value ? add(key, value->text()) : *this;
  }
  Fields& add(std::string_view key, const std::optional<float>& value) {
    if (!value) return *this;
    std::string digits;
    append_float(digits, *value);
    return add(key, digits);
  }
  Fields& add_flag(std::string_view key, bool value) { return value ? add(key, "yes") : *this; }

 private:
  void append(char c) {
    if (!needs_escape(c)) {
      out_ += c;
      return;
    }
    const auto byte = static_cast<unsigned char>(c);
    out_ += '%';
    out_ += kHex[byte >> 4];
    out_ += kHex[byte & 15];
  }

  std::string& out_;
};

std::string numbered(std::string_view prefix, std::size_t index) {
  std::string name(prefix);
  append_number(name, index + 1);
  return name;
}

// A role and its members: "st1.holder", "st1.holder.1"; a role in pieces: "st1.cue[1/2]", "st1.cue[2/2]".
void add_role(const Role& role, const std::string& name, std::vector<ColumnMark>& marks) {
  std::string fields;
  Fields(fields).add("ref", role.ref);
  if (role.parts->spans.empty()) marks.push_back({role.span, name, fields});
  for (std::size_t i = 0; i < role.parts->spans.size(); ++i) {
    const std::string piece = numbered("[", i) + numbered("/", role.parts->spans.size() - 1) + "]";
    marks.push_back({role.parts->spans[i], name + piece, fields});
  }
  for (std::size_t i = 0; i < role.parts->members.size(); ++i)
    add_role(role.parts->members[i], numbered(name + ".", i), marks);
}

}  // namespace

std::vector<ColumnMark> entity_marks(const Document& document) {
  std::vector<ColumnMark> marks;
  for (std::size_t i = 0; i < document.entities.size(); ++i) {
    const Entity& entity = document.entities[i];
    ColumnMark& mark = marks.emplace_back(ColumnMark{entity.span, numbered("e", i), {}});
    Fields fields(mark.fields);
    fields.add("type", entity.type).add("ref", entity.ref).add("norm", entity.norm);
    if (entity.mention != Mention::name) fields.add("mention", name(entity.mention));
    fields.add("score", entity.score).add("rule", entity.rule);
  }
  return marks;
}

std::vector<ColumnMark> figure_marks(const Document& document) {
  std::vector<ColumnMark> marks;
  for (std::size_t i = 0; i < document.figures.size(); ++i) {
    const Figure& figure = document.figures[i];
    ColumnMark& mark = marks.emplace_back(ColumnMark{figure.span, numbered("f", i), {}});
    Fields fields(mark.fields);
    fields.add("kind", name(figure.kind)).add("value", figure.value);
    fields.add("min", figure.range->min)
        .add("min", figure.range->from)
        .add("max", figure.range->max)
        .add("max", figure.range->to);
    fields.add("unit", figure.unit).add_flag("approx", figure.approx).add("mod", figure.mod);
    fields.add("timex", figure.timex).add("resolved", figure.resolved);
    fields.add("score", figure.score).add("rule", figure.rule);
    for (std::size_t j = 0; j < figure.range->parts.size(); ++j) {
      const FigurePart& part = figure.range->parts[j];
      ColumnMark& end = marks.emplace_back(ColumnMark{part.span, numbered(numbered("f", i) + ".", j), {}});
      Fields(end.fields).add("kind", name(part.kind)).add("value", part.value).add("timex", part.timex);
    }
  }
  return marks;
}

std::vector<ColumnMark> quote_marks(const Document& document) {
  std::vector<ColumnMark> marks;
  for (std::size_t i = 0; i < document.quotes.size(); ++i) {
    const Quote& quote = document.quotes[i];
    ColumnMark& mark = marks.emplace_back(ColumnMark{quote.span, numbered("q", i), {}});
    Fields(mark.fields).add_flag("direct", quote.direct).add("speaker", quote.speaker);
  }
  return marks;
}

std::vector<ColumnMark> stance_marks(const Document& document) {
  std::vector<ColumnMark> marks;
  for (std::size_t i = 0; i < document.stances.size(); ++i) {
    const Stance& stance = document.stances[i];
    const std::string id = numbered("st", i);
    ColumnMark& mark = marks.emplace_back(ColumnMark{stance.span, id, {}});
    Fields fields(mark.fields);
    fields.add("polarity", name(stance.polarity)).add("kind", stance.kind).add_flag("direct", stance.direct);
    fields.add_flag("negated", stance.negated);
    if (stance.certainty != Certainty::certain) fields.add("certainty", name(stance.certainty));
    if (stance.by) fields.add("by", numbered("st", *stance.by));
    if (stance.holder && stance.holder->span.empty()) fields.add("holder", stance.holder->ref);
    if (stance.target && stance.target->span.empty()) fields.add("target", stance.target->ref);
    fields.add("score", stance.score).add("rule", stance.rule);
    if (stance.holder) add_role(*stance.holder, id + ".holder", marks);
    if (stance.cue) add_role(*stance.cue, id + ".cue", marks);
    if (stance.target) add_role(*stance.target, id + ".target", marks);
    if (stance.content) add_role(*stance.content, id + ".content", marks);
    if (stance.addressee) add_role(*stance.addressee, id + ".addressee", marks);
  }
  return marks;
}

MarkColumn::MarkColumn(std::vector<ColumnMark> marks, std::span<const Span> words, const Offsets& offsets)
    : marks_(std::move(marks)) {
  const auto count = static_cast<std::uint32_t>(marks_.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    const Span span = marks_[i].span;
    if (span.empty()) continue;
    const auto first =
        std::partition_point(words.begin(), words.end(), [&](Span word) { return word.end <= span.begin; });
    const auto end =
        std::partition_point(first, words.end(), [&](Span word) { return word.begin < span.end; });
    if (first == end) continue;
    if (first->begin != span.begin || (end - 1)->end != span.end) {
      std::string& fields = marks_[i].fields;
      append_number(fields += "|at=", offsets.at_byte(span.begin));
      append_number(fields += "-", offsets.at_byte(span.end));
    }
    opening_.push_back({static_cast<std::uint32_t>(first - words.begin()),
                        static_cast<std::uint32_t>(end - words.begin()) - 1, i});
  }
  std::stable_sort(opening_.begin(), opening_.end(), [](const Place& a, const Place& b) {
    return a.first != b.first ? a.first < b.first : a.last > b.last;
  });
  // Those that were opened last are closed first.
  closing_.assign(opening_.rbegin(), opening_.rend());
  std::stable_sort(closing_.begin(), closing_.end(),
                   [](const Place& a, const Place& b) { return a.last < b.last; });
}

void MarkColumn::append(std::uint32_t word, std::string& out) {
  const std::size_t before = out.size();
  for (; close_ < closing_.size() && closing_[close_].last == word; ++close_)
    if (closing_[close_].first != word) out.append(marks_[closing_[close_].mark].name) += ')';
  for (; open_ < opening_.size() && opening_[open_].first == word; ++open_) {
    const ColumnMark& mark = marks_[opening_[open_].mark];
    append_nfc(out.append("(").append(mark.name), mark.fields);
    if (opening_[open_].last == word) out += ')';
  }
  if (out.size() == before) out += '*';
}

}  // namespace synopse
