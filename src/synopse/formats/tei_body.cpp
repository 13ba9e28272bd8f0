// The text of a TEI file: paragraphs, sentences, tokens, and the annotation that nests.
#include <algorithm>
#include <limits>

#include "synopse/formats/numbers.h"
#include "synopse/formats/quick_copy.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/tei_mentions.h"
#include "synopse/formats/tei_token_id.h"
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
  // Whether that was the last of the token.
  bool step() {
    const bool more = piece() && ++piece_ < pieces_.size() && pieces_[piece_].token == token_;
    if (!more) ++token_;
    return !more;
  }
  // The next token that is cut; the number of tokens when there is none.
  std::uint32_t next_cut() const {
    return piece_ < pieces_.size() ? pieces_[piece_].token : static_cast<std::uint32_t>(tokens_.size());
  }
  // Goes on to one up to that.
  void skip_to(std::uint32_t token) { token_ = token; }

 private:
  const std::vector<Token>& tokens_;
  const std::vector<TokenPiece>& pieces_;
  std::uint32_t token_ = 0;
  std::size_t piece_ = 0;
};

// Behind the id of a token, by its kind; and the same where no blank follows.
constexpr QuickText kBehindId[] = {{"\">"}, {"\" type=\"number\">"}, {"\">"}, {"\" type=\"symbol\">"}};
constexpr QuickText kBehindJoined[] = {{"\" join=\"right\">"},
                                       {"\" type=\"number\" join=\"right\">"},
                                       {"\" join=\"right\">"},
                                       {"\" type=\"symbol\" join=\"right\">"}};
constexpr QuickText kBegin[] = {{"<w"}, {"<pc"}}, kEnd[] = {{"</w>"}, {"</pc>"}};  // of words, of marks
constexpr std::size_t kMostAround = 4 * (kCopyMargin + 1);

class Body {
 public:
  Body(const TeiDocument& tei, Appender& out)
      : tei_(tei),
        document_(tei.document),
        out_(out),
        text_(tei.document.text),
        mentions_(tei, out),
        cursor_(tei.document.tokens, tei.layout.pieces),
        token_id_(tei.prefix) {}

  void write() {
    const bool has_tokens = tei_.markup == Markup::in_text;
    for (const auto& element : tei_.layout.elements) {
      if (has_tokens) tokens_before(element.span.begin);
      move_to(element.span.begin);
      open_.push_back({element.span.end, start(element)});
    }
    if (has_tokens) tokens_before(std::numeric_limits<std::uint32_t>::max());
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
    id_.assign(tei_.prefix) += kind;
    append_number(id_, index + 1);
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

  void tokens_before(std::uint32_t place) {
    while (!cursor_.done() && cursor_.span().begin < place) {
      while (!open_.empty() && open_.back().end <= cursor_.span().begin) close();
      const std::uint32_t first = cursor_.token();
      plain_tokens(place);
      if (cursor_.token() == first) any_token();
    }
  }

  // Those from here on of which nothing is to be said, as most are, up to the next end tag.
  void plain_tokens(std::uint32_t place) {
    const std::vector<Token>& tokens = document_.tokens;
    const std::uint32_t last = cursor_.next_cut();
    const std::uint32_t end = std::min(text_.plain_end(), open_.empty() ? place : open_.back().end);
    std::uint32_t i = cursor_.token();
    for (; i < last && tokens[i].span.begin < place && is_plain(tokens[i], end); ++i)
      plain_token(tokens[i], i + 1 < tokens.size() && tokens[i + 1].span.begin == tokens[i].span.end);
    cursor_.skip_to(i);
  }
  bool is_plain(const Token& token, std::uint32_t end) const {
    return token.span.end <= end && !token.joined && token.clitic == 0 && most_for(token) < Appender::kBlock;
  }
  // Bytes that a token takes, with what stands before it.
  std::size_t most_for(const Token& token) const {
    return token.span.end - text_.at() + token_id_.room() + kMostAround;
  }

  void plain_token(const Token& token, bool joined) {
    const bool is_mark = token.kind == TokenKind::punct;
    char* to = text_.copy_plain_to(out_.room(most_for(token)), token.span.begin);
    to = token_id_.copy(kBegin[is_mark].copy(to));
    token_id_.step();
    to = (joined ? kBehindJoined : kBehindId)[static_cast<std::size_t>(token.kind)].copy(to);
    out_.take(kEnd[is_mark].copy(text_.copy_plain_to(to, token.span.end)));
  }

  void any_token() {
    const Span span = cursor_.span();
    const Token& token = document_.tokens[cursor_.token()];
    const TokenPiece* piece = cursor_.piece();
    text_to(span.begin);
    const bool is_mark = token.kind == TokenKind::punct;
    out_.append(kBegin[is_mark].text()).append(token_id_.text());
    if (piece) piece_number(*piece);
    if (token.kind == TokenKind::word || is_mark)
      out_ += '"';
    else
      out_.append(token.kind == TokenKind::number ? "\" type=\"number\"" : "\" type=\"symbol\"");
    if (piece) (out_ += " part=\"").append(std::string_view(&piece->part, 1)) += '"';
    if (token.joined || token.clitic > 0) remarks(token, piece);
    if (cursor_.step()) token_id_.step();
    if (!cursor_.done() && cursor_.span().begin == span.end) out_ += " join=\"right\"";
    out_ += '>';
    text_to(span.end);
    out_.append(kEnd[is_mark].text());
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
  TokenId token_id_;
  std::vector<Open> open_;
  std::string id_;
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
