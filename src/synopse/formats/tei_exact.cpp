#include "synopse/formats/tei_exact.h"

#include <string>

#include "synopse/formats/numbers.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tei_dates.h"
#include "synopse/formats/tei_mentions.h"
#include "synopse/formats/xml.h"

namespace synopse {

void ExactValues::open() {
  out_ += "<fs corresp=\"#";
  out_.append(prefix_).append(kind_);
  if (number_) append_number(out_, *number_);
  out_ += "\">";
  open_ = true;
}

void ExactValues::field(std::string_view name, std::string_view value) {
  if (!open_) open();
  out_ += "<f name=\"";
  out_.append(name) += "\"><string>";
  append_exact_text(out_, value);
  out_ += "</string></f>";
}

void ExactValues::end() {
  if (open_) out_ += "</fs>\n";
}

namespace {

// Whether an attribute tells a unit: it may hold blanks, which stand as `_`.
bool unit_tells(std::string_view unit) {
  for (; !unit.empty(); unit.remove_prefix(1)) {
    const std::string_view word = unit.substr(0, unit.find(' '));
    if (word.find('_') != word.npos || !is_xml_word(word)) return false;
    unit.remove_prefix(word.size());
    if (unit.empty()) return true;
  }
  return true;
}

// The unit that a reader gives a number.
std::string_view unit_of_number(const Worth& worth) {
  if (worth.kind != FigureKind::percent) return {};
  return worth.unit == "pp" || worth.unit == "bp" ? worth.unit : "%";
}

class Exact {
 public:
  Exact(const TeiDocument& tei, Appender& out) : tei_(tei), document_(tei.document), values_(out) {}

  void write() {
    document();
    for (std::size_t i = 0; i < document_.entities.size(); ++i) entity(i);
    for (std::size_t i = 0; i < document_.figures.size(); ++i) figure(i);
    for (std::size_t i = 0; i < document_.stances.size(); ++i) stance(i);
  }

 private:
  // One unit: `write` gives its fields.
  template <class Write>
  void unit(std::string_view kind, std::size_t index, Write write) {
    values_.begin(tei_.prefix, kind, index + 1);
    write();
    values_.end();
  }

  void document() {
    if (xml_language(document_.language) == document_.language) return;
    values_.begin(tei_.prefix, "body");
    values_.field("lang", document_.language);
    values_.end();
  }

  void entity(std::size_t index) {
    const Entity& entity = document_.entities[index];
    const bool type = !is_xml_word(entity.type), norm = is_key(index) && has_forbidden(entity.norm);
    if (!type && !norm) return;
    unit("e", index, [&] {
      if (type) values_.field("type", entity.type);
      if (norm) values_.field("norm", entity.norm);
    });
  }
  bool is_key(std::size_t index) const {
    const auto cluster = tei_.clusters.of_entity(static_cast<std::uint32_t>(index));
    return cluster && tei_.clusters.all()[*cluster].norm != document_.entities[index].norm;
  }

  void figure(std::size_t index) {
    const Figure& figure = document_.figures[index];
    unit("f", index, [&] { worth(figure); });
    if (tei_.layout.parts_inline[index]) return;
    for (std::size_t i = 0; i < figure.range->parts.size(); ++i) {
      const std::string id = "f" + std::to_string(index + 1) + ".";
      values_.begin(tei_.prefix, id, i + 1);
      part(figure.range->parts[i]);
      values_.end();
    }
  }

  void worth(const Figure& figure) {
    const Worth worth = worth_of(figure);
    const WorthForm form = form_of(worth);
    const bool timed = form == WorthForm::time || form == WorthForm::span_of_time;
    if (timed && figure.value) values_.field("value", figure.value->text());
    if (form == WorthForm::span_of_time) {
      moment("min", worth.from, figure.range->min, figure.range->from);
      moment("max", worth.to, figure.range->max, figure.range->to);
    } else {
      end_of_range("min", timed, figure.range->min, figure.range->from);
      end_of_range("max", timed, figure.range->max, figure.range->to);
    }
    unit_of(worth, form);
    remarks(figure);
    if (form == WorthForm::time ? !is_xml_word(figure.timex) : !figure.timex.empty())
      values_.field("timex", figure.timex);
    resolved(figure, form);
  }
  void moment(std::string_view name, std::string_view shown, const std::optional<Decimal>& number,
              std::string_view first) {
    if (number)
      values_.field(name, number->text());
    else if (!moment_tells(shown, first))
      values_.field(name, first);
  }
  void end_of_range(std::string_view name, bool timed, const std::optional<Decimal>& number,
                    std::string_view moment) {
    if (!moment.empty())
      values_.field(name, moment);
    else if (timed && number)
      values_.field(name, number->text());
  }
  void unit_of(const Worth& worth, WorthForm form) {
    const bool told = form == WorthForm::measure  ? unit_tells(worth.unit)
                      : form == WorthForm::number ? worth.unit == unit_of_number(worth)
                                                  : worth.unit.empty();
    if (!told) values_.field("unit", worth.unit);
  }
  // The category of "about" is read as both of the ways to say it.
  void remarks(const Figure& figure) {
    if (figure.mod == "APPROX") {
      if (!figure.approx) values_.field("approx", "");
    } else if (figure.mod.empty() ? figure.approx : !mod_tells(figure.mod)) {
      values_.field("mod", figure.mod);
    }
  }
  static bool mod_tells(std::string_view mod) {
    std::string shown = mod_category(mod);
    for (char& c : shown) c = c == '-' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return shown == mod;
  }
  void resolved(const Figure& figure, WorthForm form) {
    if (is_confirmed(figure)) return;
    const bool told = form == WorthForm::time ? dates_tell(figure.kind, figure.timex, figure.resolved)
                                              : figure.resolved.empty();
    if (!told) values_.field("resolved", figure.resolved);
  }

  void part(const FigurePart& part) {
    const bool timed = form_of(worth_of(part)) == WorthForm::time;
    if (timed && part.value) values_.field("value", part.value->text());
    if (timed ? !is_xml_word(part.timex) : !part.timex.empty()) values_.field("timex", part.timex);
  }

  void stance(std::size_t index) {
    const SharedText& kind = document_.stances[index].kind;
    if (is_xml_name(kind)) return;
    unit("st", index, [&] { values_.field("kind", kind); });
  }

  const TeiDocument& tei_;
  const Document& document_;
  ExactValues values_;
};

}  // namespace

void append_exact_values(const TeiDocument& tei, Appender& out) { Exact(tei, out).write(); }

}  // namespace synopse
