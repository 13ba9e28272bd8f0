#include "synopse/formats/tei_cuts.h"

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
    for (std::uint32_t i = 0; i < document_.tokens.size(); ++i) {
      const Span token = document_.tokens[i].span;
      const std::uint32_t cut = cuts_.next(token.begin + 1, token.end);
      if (cut < token.end) cut_token(i, cut, pieces);
    }
    return pieces;
  }

 private:
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
