// What stands beside the text: the entity lists, what crosses, and the stances.
#include <algorithm>

#include "synopse/formats/numbers.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

constexpr std::size_t kCopied = 1 << 16;

class StandOff {
 public:
  StandOff(const TeiDocument& tei, std::string& out)
      : tei_(tei), document_(tei.document), out_(out), copies_left_(kCopied + 4 * document_.text.size()) {}

  void write() {
    append_entity_lists(tei_, out_);
    quotes();
    entities();
    figures();
    stances();
  }

 private:
  void group(std::string_view type) { out_.append("<spanGrp type=\"").append(type).append("\">\n"); }
  void end_group() { out_ += "</spanGrp>\n"; }

  void start(std::string_view kind, std::string_view type, std::size_t index) {
    out_ += " <span xml:id=\"";
    tei_.append_id(out_, kind, index);
    out_.append("\" type=\"").append(type).append("\"");
  }

  const Piece* piece_from(std::uint32_t begin) const {
    const auto& all = tei_.layout.pieces;
    const auto at = std::lower_bound(all.begin(), all.end(), begin,
                                     [](const Piece& p, std::uint32_t byte) { return p.span.begin < byte; });
    return at != all.end() && at->span.begin == begin ? &*at : nullptr;
  }
  const Piece* piece_to(std::uint32_t end) const {
    const auto& all = tei_.layout.pieces;
    const auto at = std::lower_bound(all.begin(), all.end(), end,
                                     [](const Piece& p, std::uint32_t byte) { return p.span.end < byte; });
    return at != all.end() && at->span.end == end ? &*at : nullptr;
  }

  // First and last token; code points where no token starts or ends.
  void anchor(Span span) {
    const Piece* from = span.empty() ? nullptr : piece_from(span.begin);
    const Piece* to = span.empty() ? nullptr : piece_to(span.end);
    if (!from || !to) return string_range(span);
    out_ += " from=\"#";
    tei_.append_id(out_, *from);
    out_ += "\" to=\"#";
    tei_.append_id(out_, *to);
    out_ += '"';
  }
  void string_range(Span span) {
    const std::uint32_t begin = tei_.points.at_byte(span.begin);
    out_.append(" target=\"#string-range(").append(tei_.prefix).append("body,");
    append_number(out_, begin);
    out_ += ',';
    append_number(out_, tei_.points.at_byte(span.end) - begin);
    out_ += ")\"";
  }

  void corresp(const std::string& ref) {
    if (!ref.empty()) tei_.append_pointer(out_, "corresp", tei_.clusters.of_ref(ref));
  }

  // Whether some unit of a layer found no place in the body.
  static bool any_left(const std::vector<bool>& is_inline) {
    return std::find(is_inline.begin(), is_inline.end(), false) != is_inline.end();
  }

  void quotes() {
    if (!any_left(tei_.layout.quote_inline)) return;
    group("said");
    for (std::size_t i = 0; i < document_.quotes.size(); ++i) {
      if (tei_.layout.quote_inline[i]) continue;
      start("q", "said", i);
      out_ += document_.quotes[i].direct ? " subtype=\"direct\"" : " subtype=\"indirect\"";
      anchor(document_.quotes[i].span);
      corresp(document_.quotes[i].speaker);
      out_ += "/>\n";
    }
    end_group();
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

  void entities() {
    if (!any_left(tei_.layout.entity_inline)) return;
    group("entity");
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      if (tei_.layout.entity_inline[i]) continue;
      start("e", "entity", i);
      anchor(document_.entities[i].span);
      out_ += '>';
      copy(append_start(tei_, i, {}, out_), document_.entities[i].span);
    }
    end_group();
  }

  void figures() {
    if (!any_left(tei_.layout.figure_inline)) return;
    group("figure");
    for (std::size_t i = 0; i < document_.figures.size(); ++i) {
      if (tei_.layout.figure_inline[i]) continue;
      start("f", "figure", i);
      anchor(document_.figures[i].span);
      out_ += '>';
      copy(append_start(document_.figures[i], {}, out_), document_.figures[i].span);
    }
    end_group();
  }

  void stances() {
    if (document_.stances.empty()) return;
    group("stance");
    for (std::size_t i = 0; i < document_.stances.size(); ++i) stance(i);
    end_group();
  }

  void stance(std::size_t index) {
    const Stance& stance = document_.stances[index];
    start("st", "stance", index);
    anchor(stance.span);
    categories(stance);
    if (stance.score) {
      out_ += " cert=\"";
      append_float(out_, *stance.score);
      out_ += '"';
    }
    out_ += ">\n";
    role("holder", stance.holder);
    role("cue", stance.cue);
    role("target", stance.target);
    role("content", stance.content);
    role("addressee", stance.addressee);
    if (stance.by) {
      out_ += "  <span type=\"by\" corresp=\"#";
      tei_.append_id(out_, "st", *stance.by);
      out_ += "\"/>\n";
    }
    out_ += " </span>\n";
  }

  // Polarity, kind and speech always; certainty and negation where they say something.
  void categories(const Stance& stance) {
    out_.append(" ana=\"syn:pol.").append(name(stance.polarity));
    out_.append(" syn:kind.").append(xml_name(stance.kind.empty() ? "statement" : stance.kind));
    out_ += stance.direct ? " syn:speech.direct" : " syn:speech.indirect";
    if (stance.certainty != Certainty::certain) out_.append(" syn:cert.").append(name(stance.certainty));
    if (stance.negated) out_ += " syn:neg.negated";
    out_ += '"';
  }

  // A discontinuous role repeats, one span a part; its members stand in the first.
  void role(std::string_view type, const std::optional<Role>& role) {
    if (!role) return;
    const bool only_ref = role->spans.empty() && role->span.empty();
    if (only_ref && role->ref.empty() && role->members.empty()) return;
    const std::size_t parts = std::max<std::size_t>(role->spans.size(), 1);
    for (std::size_t i = 0; i < parts; ++i) {
      out_.append("  <span type=\"").append(type).append("\"");
      if (!only_ref) anchor(role->spans.empty() ? role->span : role->spans[i]);
      corresp(role->ref);
      if (i == 0 && !role->members.empty())
        members(role->members);
      else
        out_ += "/>\n";
    }
  }

  void members(const std::vector<Role>& members) {
    out_ += ">\n";
    for (const auto& member : members) {
      const auto parts = member.spans.empty() ? std::vector<Span>{member.span} : member.spans;
      for (const Span part : parts) {
        out_ += "   <span type=\"member\"";
        if (!part.empty()) anchor(part);
        corresp(member.ref);
        out_ += "/>\n";
      }
    }
    out_ += "  </span>\n";
  }

  const TeiDocument& tei_;
  const Document& document_;
  std::string& out_;
  std::size_t copies_left_;  // bytes
};

bool has_something_beside(const TeiDocument& tei) {
  const auto left = [](const std::vector<bool>& all) {
    return std::find(all.begin(), all.end(), false) != all.end();
  };
  return !tei.clusters.all().empty() || !tei.document.stances.empty() || left(tei.layout.quote_inline) ||
         left(tei.layout.entity_inline) || left(tei.layout.figure_inline);
}

}  // namespace

void append_stand_off(const TeiDocument& tei, std::string& out) {
  if (!has_something_beside(tei)) return;
  out += "<standOff>\n";
  StandOff(tei, out).write();
  out += "</standOff>\n";
}

}  // namespace synopse
