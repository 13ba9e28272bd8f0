// The text of a TEI file: paragraphs, sentences, tokens, and the annotation that nests.
#include "synopse/formats/numbers.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/tei_mentions.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

// Tokens in their order, those that are cut as their pieces.
class PieceCursor {
 public:
  PieceCursor(const std::vector<Token>& tokens, const std::vector<TokenPiece>& pieces)
      : tokens_(tokens), pieces_(pieces) {}

  bool done() const { return token_ == tokens_.size(); }
  std::uint32_t token() const { return token_; }
  // Null for a whole token.
  const TokenPiece* piece() const {
    return piece_ < pieces_.size() && pieces_[piece_].token == token_ ? &pieces_[piece_] : nullptr;
  }
  Span span() const { return piece() ? piece()->span : tokens_[token_].span; }
  void step() {
    const bool more = piece() && ++piece_ < pieces_.size() && pieces_[piece_].token == token_;
    if (!more) ++token_;
  }

 private:
  const std::vector<Token>& tokens_;
  const std::vector<TokenPiece>& pieces_;
  std::uint32_t token_ = 0;
  std::size_t piece_ = 0;
};

// `<w xml:id="DOC.t12`: a start tag as far as its number, which rises.
class NumberedStart {
 public:
  explicit NumberedStart(std::string start) : text_(std::move(start)), start_(text_.size()) { text_ += '0'; }

  // `number` is no less than the one before.
  std::string_view up_to(std::uint32_t number) {
    if (number == at_ + 1)
      step();
    else if (number != at_)
      text_.replace(start_, text_.npos, std::to_string(number));
    at_ = number;
    return text_;
  }

 private:
  void step() {
    std::size_t digit = text_.size() - 1;
    for (; digit >= start_ && text_[digit] == '9'; --digit) text_[digit] = '0';
    if (digit < start_)
      text_.insert(start_, 1, '1');
    else
      ++text_[digit];
  }

  std::string text_;
  std::size_t start_;
  std::uint32_t at_ = 0;
};

class Body {
 public:
  Body(const TeiDocument& tei, Appender& out)
      : tei_(tei),
        document_(tei.document),
        out_(out),
        text_(tei.document.text),
        mentions_(tei, out),
        cursor_(tei.document.tokens, tei.layout.pieces),
        word_start_("<w xml:id=\"" + tei.prefix + "t"),
        mark_start_("<pc xml:id=\"" + tei.prefix + "t"),
        ids_(id_) {}

  void write() {
    const bool has_tokens = tei_.markup == Markup::in_text;
    for (const auto& element : tei_.layout.elements) {
      while (has_tokens && !cursor_.done() && cursor_.span().begin < element.span.begin) token();
      move_to(element.span.begin);
      open_.push_back({element.span.end, start(element)});
    }
    while (has_tokens && !cursor_.done()) token();
    while (!open_.empty()) close();
    text_to(static_cast<std::uint32_t>(document_.text.size()));
  }

 private:
  // An element whose end tag is still to come.
  struct Open {
    std::uint32_t end;
    std::string_view element;
  };

  void text_to(std::uint32_t end) { text_.append_to(out_, end); }
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

  std::string_view start(const BodyElement& element) {
    switch (element.nest) {
      case Nest::paragraph:
        return block("p", "<p\n xml:id=\"", element.index);
      case Nest::boilerplate:
        out_ += R"(<fw type="boilerplate">)";
        return "fw";
      case Nest::sentence:
        return block("s", "<s\n xml:id=\"", element.index);
      case Nest::said:
        return said(element.index);
      case Nest::entity:
        return mentions_.start(element.index, id("e", element.index));
      case Nest::figure:
        return mentions_.start(document_.figures[element.index], id("f", element.index));
      case Nest::part:
        break;
    }
    const PartPlace place = tei_.layout.parts[element.index];
    return mentions_.start(document_.figures[place.figure].parts[place.part]);
  }

  // Valid until the next call.
  std::string_view id(std::string_view kind, std::size_t index) {
    id_.clear();
    tei_.append_id(ids_, kind, index);
    ids_.flush();
    return id_;
  }

  // The line breaks for people stand inside start tags, where they are no text.
  std::string_view block(std::string_view element, std::string_view start, std::size_t index) {
    out_.append(start);
    tei_.append_id(out_, element, index);
    out_ += "\">";
    return element;
  }

  std::string_view said(std::uint32_t index) {
    const Quote& quote = document_.quotes[index];
    out_ += "<said xml:id=\"";
    tei_.append_id(out_, "q", index);
    out_ += quote.direct ? std::string_view("\" direct=\"true\"") : std::string_view("\" direct=\"false\"");
    if (!quote.speaker.empty()) tei_.append_pointer(out_, "who", tei_.clusters.of_ref(quote.speaker));
    out_ += '>';
    return "said";
  }

  void token() {
    const Span span = cursor_.span();
    const Token& token = document_.tokens[cursor_.token()];
    const TokenPiece* piece = cursor_.piece();
    move_to(span.begin);
    const bool is_mark = token.kind == TokenKind::punct;
    out_.append((is_mark ? mark_start_ : word_start_).up_to(cursor_.token() + 1));
    if (piece) piece_number(*piece);
    if (token.kind == TokenKind::word || is_mark)
      out_ += '"';
    else
      out_.append(token.kind == TokenKind::number ? "\" type=\"number\"" : "\" type=\"symbol\"");
    if (piece) (out_ += " part=\"").append(std::string_view(&piece->part, 1)) += '"';
    if (token.joined || token.clitic > 0) remarks(token, piece);
    cursor_.step();
    if (!cursor_.done() && cursor_.span().begin == span.end) out_ += " join=\"right\"";
    out_ += '>';
    text_to(span.end);
    is_mark ? out_ += "</pc>" : out_ += "</w>";
  }
  void piece_number(const TokenPiece& piece) {
    out_ += '.';
    append_number(out_, piece.number);
  }

  // What is said of a token as a whole stands on its first piece.
  void remarks(const Token& token, const TokenPiece* piece) {
    if (piece && piece->number > 1) return;
    append_remarks(tei_, token, out_);
  }

  const TeiDocument& tei_;
  const Document& document_;
  Appender& out_;
  EscapedText text_;
  TeiMentions mentions_;
  PieceCursor cursor_;
  NumberedStart word_start_, mark_start_;
  std::vector<Open> open_;
  std::string id_;
  Appender ids_;
};

}  // namespace

void append_remarks(const TeiDocument& tei, const Token& token, Appender& out) {
  if (token.clitic > 0) {
    out += " n=\"";
    append_number(out,
                  tei.points.at_byte(token.span.end) - tei.points.at_byte(token.span.end - token.clitic));
    out += '"';
  }
  if (token.joined) out += " ana=\"syn:joined\"";
}

void append_text(const TeiDocument& tei, Appender& out) {
  out += "<text>\n<body xml:id=\"";
  out.append(tei.prefix) += "body\" xml:space=\"preserve\">";
  Body(tei, out).write();
  out += "</body>\n</text>\n";
}

}  // namespace synopse
