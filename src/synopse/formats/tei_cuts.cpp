#include "synopse/formats/tei_cuts.h"

#include <algorithm>

namespace synopse {
namespace {

class Cutter {
 public:
  Cutter(const Document& document, const CountedMarks& token_begins)
      : document_(document), token_begins_(token_begins) {}

  std::vector<TokenPiece> run(const std::vector<BodyElement>& elements) {
    for (const auto& element : elements)
      if (element.nest <= Nest::sentence) add(element.span);
    annotations();
    std::sort(cuts_.begin(), cuts_.end());
    cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
    std::vector<TokenPiece> pieces;
    for (std::size_t cut = 0; cut < cuts_.size();) cut = cut_token(token_before(cuts_[cut]), cut, pieces);
    return pieces;
  }

 private:
  // The last token that begins before a byte; there is one.
  std::uint32_t token_before(std::uint32_t byte) const { return token_begins_.before(byte) - 1; }

  // Cuts it at the cuts from number `cut` on, and answers where those of other tokens begin.
  std::size_t cut_token(std::uint32_t index, std::size_t cut, std::vector<TokenPiece>& pieces) {
    Span rest = document_.tokens[index].span;
    std::uint32_t number = 1;
    for (; cut < cuts_.size() && cuts_[cut] < rest.end; ++cut, ++number) {
      pieces.push_back({{rest.begin, cuts_[cut]}, index, number, number == 1 ? 'I' : 'M'});
      rest.begin = cuts_[cut];
    }
    pieces.push_back({rest, index, number, 'F'});
    return cut;
  }

  void annotations() {
    for (const auto& quote : document_.quotes) add(quote.span);
    for (const auto& entity : document_.entities) add(entity.span);
    for (const auto& figure : document_.figures) {
      add(figure.span);
      for (const auto& part : figure.range->parts) add(part.span);
    }
    for (const auto& stance : document_.stances) {
      add(stance.span);
      for (const auto* role :
           {&stance.holder, &stance.cue, &stance.target, &stance.content, &stance.addressee})
        if (*role) add(**role);
    }
  }
  void add(Span span) {
    add(span.begin);
    add(span.end);
  }
  // Most annotations begin and end with a token.
  void add(std::uint32_t byte) {
    if (token_begins_.is_marked(byte) || token_begins_.before(byte) == 0) return;
    if (document_.tokens[token_before(byte)].span.end > byte) cuts_.push_back(byte);
  }
  void add(const Role& role) {
    add(role.span);
    for (const Span span : role.parts->spans) add(span);
    for (const auto& member : role.parts->members) add(member);
  }

  const Document& document_;
  const CountedMarks& token_begins_;
  std::vector<std::uint32_t> cuts_;  // bytes inside of tokens
};

}  // namespace

std::vector<TokenPiece> cut_tokens(const Document& document, const CountedMarks& token_begins,
                                   const std::vector<BodyElement>& elements) {
  return Cutter(document, token_begins).run(elements);
}

}  // namespace synopse
