// Stances: spans beside the text, their roles inside.
#include <algorithm>

#include "synopse/formats/tei.h"
#include "synopse/formats/tei_document.h"

namespace synopse {
namespace {

// Whether a role that several spans show, one a part, is read as this one: its extent is theirs.
bool is_hull(const Role& role) {
  return role.parts->spans.size() > 1 && role.span.begin == role.parts->spans.front().begin &&
         role.span.end == role.parts->spans.back().end;
}

bool same(const Role& a, const Role& b) {
  return a.span == b.span && a.ref == b.ref && a.parts->spans == b.parts->spans &&
         std::equal(a.parts->members.begin(), a.parts->members.end(), b.parts->members.begin(),
                    b.parts->members.end(), same);
}

class Stances {
 public:
  Stances(const TeiDocument& tei, Appender& out) : tei_(tei), out_(out) {}

  void stance(std::size_t index, const Stance& stance) {
    out_ += "<span xml:id=\"";
    tei_.append_id(out_, "st", index);
    out_ += "\" type=\"stance\"";
    tei_.append_anchor(out_, stance.span);
    categories(stance);
    append_certainty(out_, stance.score);
    tei_.rules.append_pointer(out_, tei_.prefix, stance.rule);
    out_ += '>';
    roles(stance);
    if (stance.by) {
      out_ += "<span type=\"by\" corresp=\"#";
      tei_.append_id(out_, "st", *stance.by);
      out_ += "\"/>";
    }
    out_ += "</span>\n";
  }

 private:
  // Polarity, kind and speech always; certainty and negation where they say something.
  void categories(const Stance& stance) {
    (out_ += " ana=\"syn:pol.").append(name(stance.polarity));
    out_ += " syn:kind.";
    kind(stance.kind.empty() ? "statement" : stance.kind.view());
    out_.append(stance.direct ? " syn:speech.direct" : " syn:speech.indirect");
    if (stance.certainty != Certainty::certain) (out_ += " syn:cert.").append(name(stance.certainty));
    if (stance.negated) out_ += " syn:neg.negated";
    out_ += '"';
  }

  void kind(std::string_view kind) { is_xml_name(kind) ? out_.append(kind) : out_.append(xml_name(kind)); }

  // What is said is often what the stance is about: then the target is marked as both.
  void roles(const Stance& stance) {
    const bool both = stance.target && stance.content && same(*stance.target, *stance.content);
    role("holder", stance.holder);
    role("cue", stance.cue);
    role("target", stance.target, both ? " ana=\"syn:role.content\"" : "");
    if (!both) role("content", stance.content);
    role("addressee", stance.addressee);
  }

  void role(std::string_view type, const OptionalRole& role, std::string_view remark = {}) {
    if (!role) return;
    const bool repeats = is_hull(*role);
    for (std::size_t i = 0; i < (repeats ? role->parts->spans.size() : 1); ++i) {
      start(type, repeats ? role->parts->spans[i] : role->span, role->ref);
      if (i == 0) out_.append(remark);
      end(i > 0 || (repeats && role->parts->members.empty()) ? nullptr : &*role, !repeats);
    }
  }

  // A role that the text does not name here has only a ref.
  void start(std::string_view type, Span span, std::string_view ref) {
    (out_ += "<span type=\"").append(type) += '"';
    if (!span.empty() || ref.empty()) tei_.append_anchor(out_, span);
    if (!ref.empty()) tei_.append_pointer(out_, "corresp", tei_.clusters.of_ref(ref));
  }

  // What a role holds: its parts, where no repeated span tells them, and its members.
  void end(const Role* role, bool with_parts) {
    const bool holds = role && (!role->parts->members.empty() || (with_parts && !role->parts->spans.empty()));
    if (!holds) {
      out_ += "/>";
      return;
    }
    out_ += '>';
    for (std::size_t i = 0; with_parts && i < role->parts->spans.size(); ++i) {
      start("part", role->parts->spans[i], {});
      out_ += "/>";
    }
    for (const Role& member : role->parts->members) {
      start("member", member.span, member.ref);
      end(&member, true);
    }
    out_ += "</span>";
  }

  const TeiDocument& tei_;
  Appender& out_;
};

}  // namespace

void append_stances(const TeiDocument& tei, Appender& out) {
  if (tei.document.stances.empty()) return;
  out += "<spanGrp type=\"stance\">\n";
  Stances stances(tei, out);
  for (std::size_t i = 0; i < tei.document.stances.size(); ++i) stances.stance(i, tei.document.stances[i]);
  out += "</spanGrp>\n";
}

}  // namespace synopse
