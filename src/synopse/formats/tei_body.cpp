// The text of a TEI file: paragraphs, sentences, tokens, and the annotation that nests.
#include <algorithm>
#include <limits>
#include <span>

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
  PieceCursor(std::span<const Token> tokens, std::span<const TokenPiece> pieces)
      : tokens_(tokens), pieces_(pieces) {}

  bool done() const { return token_ == tokens_.size(); }
  const Token& token() const { return tokens_[token_]; }
  // Null for a whole token.
  const TokenPiece* piece() const {
    return !pieces_.empty() && pieces_.front().token == token_ ? &pieces_.front() : nullptr;
  }
  Span span() const { return piece() ? piece()->span : token().span; }
  // Whether that was the last of the token.
  bool step() {
    if (piece()) pieces_ = pieces_.subspan(1);
    if (piece()) return false;
    ++token_;
    return true;
  }
  // The tokens from here on, up to the next one that is cut; and the way over so many of them.
  std::span<const Token> whole_tokens() const {
    return tokens_.subspan(token_, (pieces_.empty() ? tokens_.size() : pieces_.front().token) - token_);
  }
  void skip(std::size_t tokens) { token_ += tokens; }
  // Whether a token begins right behind one of these.
  bool goes_on_behind(const Token& token) const {
    const Token* const next = &token + 1;
    return next != tokens_.data() + tokens_.size() && next->span.begin == token.span.end;
  }

 private:
  std::span<const Token> tokens_;
  std::span<const TokenPiece> pieces_;  // of this token and of those behind it
  std::size_t token_ = 0;
};

// Behind the id of a token, by its kind; and the same where no blank follows.
constexpr QuickText<32> kBehindId[] = {{"\">"}, {"\" type=\"number\">"}, {"\">"}, {"\" type=\"symbol\">"}};
constexpr QuickText<32> kBehindJoined[] = {{"\" join=\"right\">"},
                                           {"\" type=\"number\" join=\"right\">"},
                                           {"\" join=\"right\">"},
                                           {"\" type=\"symbol\" join=\"right\">"}};
constexpr QuickText<8> kBegin[] = {{"<w"}, {"<pc"}}, kEnd[] = {{"</w>"}, {"</pc>"}};  // of words, of marks
constexpr std::size_t kMostAround = 4 * (kCopyMargin + 1);

class Body {
 public:
  Body(const TeiDocument& tei, Appender& out)
      : tei_(tei),
        document_(tei.document),
        out_(out),
        text_(tei.document.text),
        mentions_(tei, TeiMentions::Ids::written, out),
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
        return mentions_.start_entity(element.index);
      case Nest::figure:
        return mentions_.start_figure(element.index);
      case Nest::part:
        break;
    }
    const PartPlace place = tei_.layout.parts[element.index];
    return mentions_.start_part(document_.figures[place.figure].range->parts[place.part]);
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
      if (!plain_tokens(std::min(place, open_.empty() ? place : open_.back().end))) any_token();
    }
  }

  // Those from here on of which nothing is to be said, as most are, up to `place` or to the next byte that is
  // to be escaped.  Whether there are some.
  bool plain_tokens(std::uint32_t place) {
    const std::span<const Token> tokens = cursor_.whole_tokens();
    const std::uint32_t end = std::min(text_.plain_end(), place);
    const Token* token = tokens.data();
    for (; token != tokens.data() + tokens.size() && is_plain(*token, end); ++token) plain_token(*token);
    cursor_.skip(static_cast<std::size_t>(token - tokens.data()));
    return token != tokens.data();
  }
  bool is_plain(const Token& token, std::uint32_t end) const {
    return token.span.end <= end && !token.joined && token.clitic == 0 && most_for(token) < Appender::kBlock;
  }
  // Bytes that a token takes, with what stands before it.
  std::size_t most_for(const Token& token) const {
    return token.span.end - text_.at() + token_id_.room() + kMostAround;
  }

  void plain_token(const Token& token) {
    const bool is_mark = token.kind == TokenKind::punct;
    char* to = text_.copy_plain_to(out_.room(most_for(token)), token.span.begin);
    to = token_id_.copy(kBegin[is_mark].copy(to));
    token_id_.step();
    const auto& behind_id = cursor_.goes_on_behind(token) ? kBehindJoined : kBehindId;
    to = behind_id[static_cast<std::size_t>(token.kind)].copy(to);
    out_.take(kEnd[is_mark].copy(text_.copy_plain_to(to, token.span.end)));
  }

  void any_token() {
    const Span span = cursor_.span();
    const Token& token = cursor_.token();
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
