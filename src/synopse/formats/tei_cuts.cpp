#include "synopse/formats/tei_cuts.h"

#include <algorithm>

#include "synopse/formats/byte_marks.h"

namespace synopse {
namespace {

class Cutter {
 public:
  explicit Cutter(const Document& document) : document_(document), cuts_(document.text.size()) {}

  std::vector<TokenPiece> run(const std::vector<BodyElement>& elements) {
    for (const auto& element : elements) add(element.span);
    annotations();
    std::vector<TokenPiece> pieces;
    const auto size = static_cast<std::uint32_t>(document_.text.size());
    leave_edges_out();
    for (std::uint32_t cut = cuts_.next(0, size); cut < size; cut = cuts_.next(cut + 1, size)) {
      const auto token = token_at(cut);
      if (token == document_.tokens.end() || token->span.begin > cut) continue;
      cut_token(static_cast<std::uint32_t>(token - document_.tokens.begin()), cut, pieces);
      cut = token->span.end - 1;
    }
    return pieces;
  }

 private:
  // Most annotations begin and end with a token.
  void leave_edges_out() {
    for (const Token& token : document_.tokens) {
      cuts_.unmark(token.span.begin);
      cuts_.unmark(token.span.end);
    }
  }
  // The token that holds a byte, or the next one.
  std::vector<Token>::const_iterator token_at(std::uint32_t byte) const {
    return std::upper_bound(document_.tokens.begin(), document_.tokens.end(), byte,
                            [](std::uint32_t at, const Token& token) { return at < token.span.end; });
  }

  void cut_token(std::uint32_t index, std::uint32_t cut, std::vector<TokenPiece>& pieces) {
    Span rest = document_.tokens[index].span;
    std::uint32_t number = 1;
    for (; cut < rest.end; cut = cuts_.next(cut + 1, rest.end), ++number) {
      pieces.push_back({{rest.begin, cut}, index, number, number == 1 ? 'I' : 'M'});
      rest.begin = cut;
    }
    pieces.push_back({rest, index, number, 'F'});
  }

  void annotations() {
    for (const auto& quote : document_.quotes) add(quote.span);
    for (const auto& entity : document_.entities) add(entity.span);
    for (const auto& figure : document_.figures) {
      add(figure.span);
      for (const auto& part : figure.parts) add(part.span);
    }
    for (const auto& stance : document_.stances) {
      add(stance.span);
      for (const auto* role :
           {&stance.holder, &stance.cue, &stance.target, &stance.content, &stance.addressee})
        if (*role) add(**role);
    }
  }
  void add(Span span) {
    cuts_.mark(span.begin);
    cuts_.mark(span.end);
  }
  void add(const Role& role) {
    add(role.span);
    for (const Span span : role.spans) add(span);
    for (const auto& member : role.members) add(member);
  }

  const Document& document_;
  ByteMarks cuts_;
};

}  // namespace

std::vector<TokenPiece> cut_tokens(const Document& document, const std::vector<BodyElement>& elements) {
  return Cutter(document).run(elements);
}

}  // namespace synopse
