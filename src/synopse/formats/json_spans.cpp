#include "synopse/formats/json_spans.h"

#include "synopse/formats/json_fields.h"

namespace synopse::json {
namespace {

class ToBytes {
 public:
  ToBytes(std::string_view text, OffsetUnit unit) : offsets_(text, unit), count_(offsets_.count()) {}

  void operator()(Span& span) const {
    if (span.begin > count_) throw Wrong{"start", "is beyond the text"};
    if (span.end > count_) throw Wrong{"end", "is beyond the text"};
    span = {offsets_.to_byte(span.begin), offsets_.to_byte(span.end)};
  }
  void operator()(Token& token) const {
    const std::uint32_t end = token.span.end, size = end - token.span.begin;
    (*this)(token.span);
    if (token.clitic == 0) return;
    if (token.clitic >= size) throw Wrong{"clitic", "is no part of the token"};
    token.clitic = static_cast<std::uint8_t>(token.span.end - offsets_.to_byte(end - token.clitic));
  }
  void operator()(Role& role) const {
    (*this)(role.span);
    RoleParts* parts = role.parts.filled();
    if (!parts) return;
    for (auto& span : parts->spans) (*this)(span);
    for (auto& member : parts->members) (*this)(member);
  }
  void operator()(std::string_view name, OptionalRole& role) const {
    if (role) inside(name, [&] { (*this)(*role); });
  }
  void operator()(Figure& figure) const {
    (*this)(figure.span);
    inside("parts", [&] {
      if (FigureRange* range = figure.range.filled())
        for (auto& part : range->parts) (*this)(part.span);
    });
  }
  void operator()(Stance& stance) const {
    (*this)(stance.span);
    (*this)("holder", stance.holder);
    (*this)("cue", stance.cue);
    (*this)("target", stance.target);
    (*this)("content", stance.content);
    (*this)("addressee", stance.addressee);
  }
  template <class Unit>
  void operator()(Unit& unit) const {
    (*this)(unit.span);
  }

  template <class Unit>
  void layer(std::string_view name, std::vector<Unit>& units) const {
    for (std::size_t i = 0; i < units.size(); ++i) {
      try {
        (*this)(units[i]);
      } catch (Wrong& wrong) {
        wrong.path = std::string(name) + "[" + std::to_string(i) + "]." + wrong.path;
        throw;
      }
    }
  }

 private:
  Offsets offsets_;
  std::uint32_t count_;
};

}  // namespace

void spans_to_bytes(Document& document, OffsetUnit unit) {
  const ToBytes to_bytes(document.text, unit);
  to_bytes.layer("sentences", document.sentences);
  to_bytes.layer("tokens", document.tokens);
  to_bytes.layer("entities", document.entities);
  to_bytes.layer("figures", document.figures);
  to_bytes.layer("quotes", document.quotes);
  to_bytes.layer("stances", document.stances);
  to_bytes.layer("boilerplate", document.boilerplate);
}

}  // namespace synopse::json
