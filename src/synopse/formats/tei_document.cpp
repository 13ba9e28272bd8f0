#include "synopse/formats/tei_document.h"

#include <algorithm>

#include "synopse/formats/numbers.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

CountedMarks marked_begins(const Document& document) {
  ByteMarks marks(document.text.size());
  for (const auto& token : document.tokens) marks.mark(token.span.begin);
  return CountedMarks(std::move(marks));
}

}  // namespace

TeiDocument::TeiDocument(const Document& the_document, std::string the_name, const WriteOptions& options,
                         const std::vector<bool>& linked)
    : document(the_document),
      name(std::move(the_name)),
      prefix(name + "."),
      markup(options.markup),
      points(the_document.text),
      token_begins(marked_begins(the_document)),
      layout(synopse::layout(the_document, token_begins, options.markup)),
      clusters(the_document, linked),
      rules(options.rules == Rules::named ? TeiRules(the_document) : TeiRules()) {}

void TeiDocument::append_id(Appender& out, std::string_view kind, std::size_t index) const {
  char* to = out.room(prefix.size() + kind.size() + kLongestNumber);
  Appender::copy(to, prefix.data(), prefix.size());
  Appender::copy(to += prefix.size(), kind.data(), kind.size());
  out.take(write_number(to + kind.size(), index + 1));
}

void TeiDocument::append_id(Appender& out, const TokenPiece& piece) const {
  append_id(out, "t", piece.token);
  out += '.';
  append_number(out, piece.number);
}

void TeiDocument::append_pointer(Appender& out, std::string_view attribute, const Cluster& cluster) const {
  out += ' ';
  out.append(attribute) += "=\"#";
  out.append(prefix) += "k.";
  out.append(cluster.name) += '"';
}

void TeiDocument::append_anchor(Appender& out, Span span) const {
  if (anchors) return anchors->append(out, span);
  const bool by_tokens = markup == Markup::in_text && !span.empty();
  const std::uint32_t last = by_tokens ? tokens_to(span.end) : 0;
  if (last == 0 || !append_token_at_begin(out, span.begin)) return append_string_range(out, span);
  append_token_at_end(out, span.end, last - 1);
}

// Pieces of tokens are few: most places are the begin of a whole token.
bool TeiDocument::append_token_at_begin(Appender& out, std::uint32_t begin) const {
  const auto& pieces = layout.pieces;
  const auto piece =
      std::lower_bound(pieces.begin(), pieces.end(), begin,
                       [](const TokenPiece& p, std::uint32_t byte) { return p.span.begin < byte; });
  const bool is_piece = piece != pieces.end() && piece->span.begin == begin;
  if (!is_piece && !token_begins.is_marked(begin)) return false;
  out += " from=\"#";
  is_piece ? append_id(out, *piece) : append_id(out, "t", token_begins.before(begin));
  return true;
}

// How many tokens begin before `end`; none, when the last of them ends before it, too.  Whatever ends inside
// of a token cuts it.
std::uint32_t TeiDocument::tokens_to(std::uint32_t end) const {
  const std::uint32_t begun = token_begins.before(end);
  return begun > 0 && document.tokens[begun - 1].span.end >= end ? begun : 0;
}

void TeiDocument::append_token_at_end(Appender& out, std::uint32_t end, std::uint32_t token) const {
  const auto& pieces = layout.pieces;
  const auto piece =
      std::lower_bound(pieces.begin(), pieces.end(), end,
                       [](const TokenPiece& p, std::uint32_t byte) { return p.span.end < byte; });
  out += "\" to=\"#";
  if (piece != pieces.end() && piece->span.end == end)
    append_id(out, *piece);
  else
    append_id(out, "t", token);
  out += '"';
}

void TeiDocument::append_string_range(Appender& out, Span span) const {
  const std::uint32_t begin = points.at_byte(span.begin);
  out += " target=\"#string-range(";
  out.append(prefix) += "body,";
  append_number(out, begin);
  out += ',';
  append_number(out, points.at_byte(span.end) - begin);
  out += ")\"";
}

void append_tei(const TeiDocument& tei, std::string_view categories, Appender& out) {
  out += R"(<TEI xmlns="http://www.tei-c.org/ns/1.0")";
  append_attribute(out, "xml:id", tei.name);
  append_attribute(out, "xml:lang", xml_language(tei.document.language));
  out += ">\n";
  append_document_header(tei, categories, out);
  append_text(tei, out);
  append_stand_off(tei, out);
  out += "</TEI>\n";
}

void append_certainty(Appender& out, const std::optional<float>& score) {
  if (!score) return;
  out += " cert=\"";
  append_float(out, *score);
  out += '"';
}

void append_end(std::string_view element, Appender& out) {
  out += "</";
  out.append(element) += '>';
}

}  // namespace synopse
