// What stands beside the text: the entity lists, what crosses, and the stances; in a stand-off file all of
// it.
#include <algorithm>

#include "synopse/formats/numbers.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/tei_mentions.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

constexpr std::size_t kCopied = 1 << 16;

class StandOff {
 public:
  StandOff(const TeiDocument& tei, Appender& out)
      : tei_(tei),
        document_(tei.document),
        out_(out),
        mentions_(tei, TeiMentions::Ids::left_out, out),
        copies_left_(kCopied + 4 * document_.text.size()) {}

  void write() {
    if (tei_.markup == Markup::stand_off) {
      group("sentence", document_.sentences.size(), [&](std::size_t i) { sentence(i); });
      group("token", document_.tokens.size(), [&](std::size_t i) { token(i); });
    }
    group("said", tei_.layout.quote_inline, [&](std::size_t i) { quote(i); });
    group("entity", tei_.layout.entity_inline, [&](std::size_t i) { entity(i); });
    group("figure", tei_.layout.figure_inline, [&](std::size_t i) { figure(i); });
    parts();
  }

 private:
  void start_group(std::string_view type) { (out_ += "<spanGrp type=\"").append(type) += "\">\n"; }
  void end_group() { out_ += "</spanGrp>\n"; }

  template <class Write>
  void group(std::string_view type, std::size_t count, Write write) {
    if (count == 0) return;
    start_group(type);
    for (std::size_t i = 0; i < count; ++i) write(i);
    end_group();
  }
  // Those units of a layer that found no place in the body.
  template <class Write>
  void group(std::string_view type, const std::vector<bool>& is_inline, Write write) {
    if (std::find(is_inline.begin(), is_inline.end(), false) == is_inline.end()) return;
    start_group(type);
    for (std::size_t i = 0; i < is_inline.size(); ++i)
      if (!is_inline[i]) write(i);
    end_group();
  }

  void start(std::string_view kind, std::string_view type, std::size_t index) {
    out_ += "<span xml:id=\"";
    tei_.append_id(out_, kind, index);
    (out_ += "\" type=\"").append(type) += '"';
  }

  void sentence(std::size_t index) {
    start("s", "sentence", index);
    tei_.append_anchor(out_, document_.sentences[index].span);
    out_ += "/>\n";
  }

  void token(std::size_t index) {
    const Token& token = document_.tokens[index];
    start("t", "token", index);
    (out_ += " subtype=\"").append(name(token.kind)) += '"';
    tei_.append_anchor(out_, token.span);
    append_remarks(tei_, token, out_);
    out_ += "/>\n";
  }

  void quote(std::size_t index) {
    const Quote& quote = document_.quotes[index];
    start("q", "said", index);
    out_.append(quote.direct ? " subtype=\"direct\"" : " subtype=\"indirect\"");
    tei_.append_anchor(out_, quote.span);
    if (!quote.speaker.empty()) tei_.append_pointer(out_, "corresp", tei_.clusters.of_ref(quote.speaker));
    out_ += "/>\n";
  }

  void entity(std::size_t index) {
    const Entity& entity = document_.entities[index];
    start("e", "entity", index);
    tei_.append_anchor(out_, entity.span);
    tei_.rules.append_pointer(out_, tei_.prefix, entity.rule);
    out_ += '>';
    copy(mentions_.start_entity(static_cast<std::uint32_t>(index)), entity.span);
  }

  void figure(std::size_t index) {
    const Figure& figure = document_.figures[index];
    start("f", "figure", index);
    tei_.append_anchor(out_, figure.span);
    tei_.rules.append_pointer(out_, tei_.prefix, figure.rule);
    out_ += '>';
    copy(mentions_.start_figure(static_cast<std::uint32_t>(index)), figure.span);
  }

  // The ends of the ranges that do not stand inside their figures.
  void parts() {
    const auto is_beside = [&](const PartPlace& place) { return !tei_.layout.parts_inline[place.figure]; };
    const auto& all = tei_.layout.parts;
    if (std::none_of(all.begin(), all.end(), is_beside)) return;
    start_group("part");
    for (const PartPlace& place : all)
      if (is_beside(place)) part(place);
    end_group();
  }
  void part(const PartPlace& place) {
    const FigurePart& part = document_.figures[place.figure].range->parts[place.part];
    out_ += "<span xml:id=\"";
    tei_.append_id(out_, "f", place.figure);
    out_ += '.';
    append_number(out_, place.part + 1);
    out_ += "\" type=\"part\" corresp=\"#";
    tei_.append_id(out_, "f", place.figure);
    out_ += '"';
    tei_.append_anchor(out_, part.span);
    out_ += '>';
    copy(mentions_.start_part(part), part.span);
  }

  // A copy of the text, in the element that would stand in the body.  What many long annotations cross would
  // be copied over and over: past a bound, which no sane document reaches, the element stays empty.
  void copy(std::string_view element, Span span) {
    if (span.size() <= copies_left_) {
      append_xml_text(out_, document_[span]);
      copies_left_ -= span.size();
    }
    append_end(element, out_);
    out_ += "</span>\n";
  }

  const TeiDocument& tei_;
  const Document& document_;
  Appender& out_;
  TeiMentions mentions_;
  std::size_t copies_left_;  // bytes
};

}  // namespace

void append_stand_off(const TeiDocument& tei, Appender& out) {
  const std::size_t begin = out.size();
  out += "<standOff>\n";
  const std::size_t empty = out.size();
  append_entity_lists(tei, out);
  StandOff(tei, out).write();
  append_stances(tei, out);
  append_exact_values(tei, out);
  if (out.size() == empty) return out.go_back(begin);
  out += "</standOff>\n";
}

}  // namespace synopse
