#include "synopse/tokens/lexer.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace synopse {

namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;

bool is_skin_tone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }
bool is_regional_indicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

// Repeated, these draw a line: "=====".
bool draws_lines(char32_t c) { return c == '*' || c == '=' || c == '_' || c == '~' || c == '+' || c == '#'; }

}  // namespace

std::vector<Piece> Lexer::run() {
  pieces_.reserve(text_.size() / 5 + 8);
  for (Position at = 0; at < text_.size();) at = next(at);
  return std::move(pieces_);
}

void Lexer::add(Position begin, Position end, Shape shape, TokenKind kind) {
  const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  pieces_.push_back({span, shape, gap_, Side::unknown, kind});
  gap_ = Gap::none;
}

bool Lexer::is_at_word_edge(Position at) const {
  const Class before = class_before(at);
  return is_blank(before) || before == Class::open || before == Class::quote || before == Class::dash;
}

Lexer::Position Lexer::next(Position at) {
  const Character c = character_at(text_, at);
  switch (c.kind) {
    case Class::space:
    case Class::line:
      return blanks(at);
    case Class::lower:
    case Class::upper:
    case Class::letter:
    case Class::mark:
      return word(at);
    case Class::digit:
      return number(at);
    case Class::stop:
      return full_stops(at);
    case Class::exclaim:
      return exclaims(at);
    case Class::apostrophe:
      return apostrophe(at);
    case Class::backtick:
      return backticks(at);
    case Class::hyphen:
      return hyphens(at);
    case Class::comma:
      return comma(at);
    case Class::semicolon:
    case Class::colon:
      return colon(at);
    case Class::at:
    case Class::hash:
      return tag(at);
    case Class::ampersand:
    case Class::underscore:
    case Class::symbol:
      return symbol(at);
    default:
      return single(at, c);
  }
}

// Characters that are a piece each, whatever stands beside them.
Lexer::Position Lexer::single(Position at, Character c) {
  struct Row {
    Class kind;
    Shape shape;
    TokenKind token;
  };
  static constexpr std::array kRows = {
      Row{Class::ideograph, Shape::word, TokenKind::word},
      Row{Class::ellipsis, Shape::ellipsis, TokenKind::punct},
      Row{Class::wide_stop, Shape::wide_stop, TokenKind::punct},
      Row{Class::dash, Shape::dash, TokenKind::punct},
      Row{Class::quote, Shape::quote, TokenKind::punct},
      Row{Class::open, Shape::open, TokenKind::punct},
      Row{Class::close, Shape::close, TokenKind::punct},
      Row{Class::slash, Shape::symbol, TokenKind::punct},
      Row{Class::bullet, Shape::bullet, TokenKind::symbol},
  };
  const auto row = std::ranges::find(kRows, c.kind, &Row::kind);
  assert(row != kRows.end());
  add(at, at + c.size, row->shape, row->token);
  return at + c.size;
}

Lexer::Position Lexer::blanks(Position at) {
  // Mostly a single blank stands between words.
  if (byte_at(at) == ' ' && byte_at(at + 1) > ' ') {
    gap_ = pieces_.empty() ? gap_ : Gap::blank;
    return at + 1;
  }
  int lines = 0;
  for (; at < text_.size(); at += character_at(text_, at).size) {
    const Class kind = class_at(at);
    if (!is_blank(kind)) break;
    const bool half = byte_at(at) == '\r' && byte_at(at + 1) == '\n';
    const bool page = byte_at(at) == '\f' || code_point_at(text_, at).value == 0x2029;
    if (kind == Class::line && !half) lines += page ? 2 : 1;
  }
  if (pieces_.empty()) return at;  // the first piece begins a paragraph in any case
  gap_ = lines == 0 ? Gap::blank : lines == 1 ? Gap::line : Gap::paragraph;
  return at;
}

Lexer::Position Lexer::full_stops(Position at) {
  Position end = at;
  while (byte_at(end) == '.') ++end;
  add(at, end, end - at == 1 ? Shape::stop : Shape::ellipsis, TokenKind::punct);
  return end;
}

Lexer::Position Lexer::exclaims(Position at) {
  Position end = at + character_at(text_, at).size;
  while (knowledge_.repeated_marks_join && class_at(end) == Class::exclaim)
    end += character_at(text_, end).size;
  add(at, end, Shape::exclaim, TokenKind::punct);
  return end;
}

Lexer::Position Lexer::hyphens(Position at) {
  Position end = at + character_at(text_, at).size;
  while (byte_at(at) == '-' && byte_at(end) == '-') ++end;
  add(at, end, byte_at(at) == '-' && end - at > 1 ? Shape::dash : Shape::hyphen, TokenKind::punct);
  return end;
}

Lexer::Position Lexer::apostrophe(Position at) {
  const Position after = at + character_at(text_, at).size;
  if (byte_at(at) == '\'' && byte_at(after) == '\'') {
    add(at, after + 1, Shape::quote, TokenKind::punct);
    return after + 1;
  }
  const Position end = word_end(after);
  const bool begins = is_at_word_edge(at) || at == 0;
  const bool decade = end - after >= 2 && end - after <= 3 && digits_end(after) == after + 2;
  if (begins && class_at(end) == Class::apostrophe) {
    const Position closed = end + character_at(text_, end).size;  // "'n'"
    if (is_clitic(at, closed, knowledge_.alone)) {
      add(at, closed, Shape::word, TokenKind::word);
      return closed;
    }
  }
  if (begins && (decade || is_clitic(at, end, knowledge_.alone))) {
    add(at, end, Shape::word, TokenKind::word);
    return end;
  }
  if (!is_blank(class_before(at)) && is_clitic(at, end, knowledge_.clitics)) {
    add(at, end, Shape::word, TokenKind::word);
    return end;
  }
  add(at, after, Shape::apostrophe, TokenKind::punct);
  return after;
}

Lexer::Position Lexer::backticks(Position at) {
  const bool two = byte_at(at + 1) == '`';
  add(at, at + (two ? 2 : 1), two ? Shape::quote : Shape::apostrophe, TokenKind::punct);
  return at + (two ? 2 : 1);
}

// Two commas before a word are a low quotation mark as typewriters had it.
Lexer::Position Lexer::comma(Position at) {
  const bool low = byte_at(at + 1) == ',' && is_at_word_edge(at) && is_word_character(class_at(at + 2));
  const Position end = at + (low ? 2 : 1);
  add(at, end, low ? Shape::quote : Shape::comma, TokenKind::punct);
  return end;
}

Lexer::Position Lexer::colon(Position at) {
  if (const Position end = emoticon_end(at); end > at) {
    add(at, end, Shape::symbol, TokenKind::symbol);
    return end;
  }
  const Position end = at + character_at(text_, at).size;
  add(at, end, Shape::colon, TokenKind::punct);
  return end;
}

// ":-)", ";)": between blanks only, so that "(see below:)" is none.
Lexer::Position Lexer::emoticon_end(Position at) const {
  if (!is_blank(class_before(at))) return at;
  Position end = at + 1;
  if (byte_at(end) == '-') ++end;
  const char mouth = byte_at(end);
  const bool round = mouth == ')' || mouth == '(';
  const bool letter = mouth == 'D' || mouth == 'P';
  if (!round && !letter) return at;
  const Class after = class_at(end + 1);
  return is_blank(after) || (round && after == Class::stop) ? end + 1 : at;
}

// "@name" and "#topic".
Lexer::Position Lexer::tag(Position at) {
  Position end = at + 1;
  const Class first = class_at(end);
  if (is_word_character(class_before(at)) || !(is_word_letter(first) || first == Class::underscore))
    return symbol(at);
  while (is_word_character(class_at(end)) || class_at(end) == Class::underscore)
    end += character_at(text_, end).size;
  add(at, end, Shape::link, TokenKind::word);
  return end;
}

// One symbol with all that belongs to it: an emoji's variation, skin and family, a flag's second letter.
Lexer::Position Lexer::symbol(Position at) {
  const CodePoint first = code_point_at(text_, at);
  Position end = at + first.size;
  while (draws_lines(first.value) && end < text_.size() && code_point_at(text_, end).value == first.value)
    ++end;
  if (is_regional_indicator(first.value) && is_regional_indicator(code_point_at(text_, end).value)) end += 4;
  if (first.value == 0xB0 && class_at(end) == Class::upper && word_end(end) == end + 1) ++end;  // °C
  while (end < text_.size()) {
    const CodePoint c = code_point_at(text_, end);
    if (class_of(c.value) != Class::mark && !is_skin_tone(c.value)) break;
    end += c.size;
    if (c.value == kZeroWidthJoiner && class_at(end) == Class::symbol) end += character_at(text_, end).size;
  }
  add(at, end, Shape::symbol, TokenKind::symbol);
  return end;
}

}  // namespace synopse
