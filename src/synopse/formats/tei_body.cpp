// The text of a TEI file: paragraphs, sentences, tokens, and the annotation that nests.
#include "synopse/formats/numbers.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

class Body {
 public:
  Body(const TeiDocument& tei, std::string& out) : tei_(tei), document_(tei.document), out_(out) {}

  void write() {
    const auto& elements = tei_.layout.elements;
    const auto& pieces = tei_.layout.pieces;
    std::size_t piece = 0;
    for (const auto& element : elements) {
      for (; piece < pieces.size() && pieces[piece].span.begin < element.span.begin; ++piece) token(piece);
      move_to(element.span.begin);
      open(element);
    }
    for (; piece < pieces.size(); ++piece) token(piece);
    while (!open_.empty()) close();
    text_to(static_cast<std::uint32_t>(document_.text.size()));
  }

 private:
  // An element whose end tag is still to come.
  struct Open {
    std::uint32_t end;
    std::string_view element;
  };

  void text_to(std::uint32_t end) {
    append_body_text(out_, document_[{at_, end}]);
    at_ = end;
  }
  void close() {
    text_to(open_.back().end);
    append_end(open_.back().element, out_);
    open_.pop_back();
  }
  // Ends what ends at or before `place`, and writes the text up to it.
  void move_to(std::uint32_t place) {
    while (!open_.empty() && open_.back().end <= place) close();
    text_to(place);
  }

  void open(const BodyElement& element) { open_.push_back({element.span.end, start(element)}); }

  std::string_view start(const BodyElement& element) {
    switch (element.nest) {
      case Nest::paragraph:
        return block("p", "p", element.index);
      case Nest::boilerplate:
        out_ += R"(<fw type="boilerplate">)";
        return "fw";
      case Nest::sentence:
        return block("s", "s", element.index);
      case Nest::said:
        return said(element.index);
      case Nest::entity:
        return append_start(tei_, element.index, id("e", element.index), out_);
      case Nest::figure:
        return append_start(document_.figures[element.index], id("f", element.index), out_);
      case Nest::part:
        break;
    }
    const PartPlace place = tei_.layout.parts[element.index];
    return append_start(document_.figures[place.figure].parts[place.part], out_);
  }

  // Valid until the next call.
  std::string_view id(std::string_view kind, std::size_t index) {
    id_.clear();
    tei_.append_id(id_, kind, index);
    return id_;
  }

  // The line breaks for people stand inside start tags, where they are no text.
  std::string_view block(std::string_view element, std::string_view kind, std::size_t index) {
    out_ += '<';
    out_ += element;
    out_ += "\n xml:id=\"";
    tei_.append_id(out_, kind, index);
    out_ += "\">";
    return element;
  }

  std::string_view said(std::uint32_t index) {
    const Quote& quote = document_.quotes[index];
    out_ += "<said xml:id=\"";
    tei_.append_id(out_, "q", index);
    out_ += quote.direct ? "\" direct=\"true\"" : "\" direct=\"false\"";
    if (!quote.speaker.empty()) tei_.append_pointer(out_, "who", tei_.clusters.of_ref(quote.speaker));
    out_ += '>';
    return "said";
  }

  void token(std::size_t index) {
    const Piece& piece = tei_.layout.pieces[index];
    move_to(piece.span.begin);
    const TokenKind kind = document_.tokens[piece.token].kind;
    const bool is_pc = kind == TokenKind::punct;
    out_ += is_pc ? "<pc xml:id=\"" : "<w xml:id=\"";
    tei_.append_id(out_, piece);
    out_ += '"';
    if (kind == TokenKind::number) out_ += " type=\"number\"";
    if (kind == TokenKind::symbol) out_ += " type=\"symbol\"";
    if (piece.part) out_.append(" part=\"").append(1, piece.part).append("\"");
    if (is_joined(index)) out_ += " join=\"right\"";
    out_ += '>';
    text_to(piece.span.end);
    out_ += is_pc ? "</pc>" : "</w>";
  }

  bool is_joined(std::size_t index) const {
    const auto& pieces = tei_.layout.pieces;
    return index + 1 < pieces.size() && pieces[index + 1].span.begin == pieces[index].span.end;
  }

  const TeiDocument& tei_;
  const Document& document_;
  std::string& out_;
  std::vector<Open> open_;
  std::uint32_t at_ = 0;
  std::string id_;
};

}  // namespace

void append_text(const TeiDocument& tei, std::string& out) {
  out += "<text>\n<body xml:id=\"";
  out += tei.prefix;
  out += "body\" xml:space=\"preserve\">";
  Body(tei, out).write();
  out += "</body>\n</text>\n";
}

}  // namespace synopse
