#include "synopse/tokens/lexer.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "synopse/tokens/masks.h"

namespace synopse {

namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;

bool is_skin_tone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }
bool is_regional_indicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

// Shapes of pieces at which something may end or begin.
bool is_mark(Shape shape, std::size_t size) {
  const bool drawn = shape == Shape::symbol && size >= 3;
  constexpr std::uint32_t kMarks =
      1U << static_cast<unsigned>(Shape::stop) | 1U << static_cast<unsigned>(Shape::exclaim) |
      1U << static_cast<unsigned>(Shape::ellipsis) | 1U << static_cast<unsigned>(Shape::wide_stop) |
      1U << static_cast<unsigned>(Shape::quote) | 1U << static_cast<unsigned>(Shape::apostrophe) |
      1U << static_cast<unsigned>(Shape::close) | 1U << static_cast<unsigned>(Shape::colon) |
      1U << static_cast<unsigned>(Shape::bullet) | 1U << static_cast<unsigned>(Shape::dash);
  return drawn || (kMarks >> static_cast<unsigned>(shape) & 1U) != 0;
}

// Out of line, so that the memory it may have to ask for costs its callers no registers.
[[gnu::noinline]] void append(std::vector<std::uint32_t>& row, std::uint32_t index) { row.push_back(index); }

// Repeated, these draw a line: "=====".
bool draws_lines(char32_t c) { return c == '*' || c == '=' || c == '_' || c == '~' || c == '+' || c == '#'; }

}  // namespace

Pieces Lexer::run() {
  // Most texts have a piece for every five or six bytes, and a mark for every fifty.
  pieces_.row.make_room(text_.size() / 5 + 2 * kBlock);
  pieces_.marks.reserve(text_.size() / 32 + 8);
  Position at = 0;
  while (at + kBlock <= text_.size()) at = plain_words(at);
  while (at < text_.size()) at = next(at);
  return std::move(pieces_);
}

Pieces Lexer::run_by_rules() {
  for (Position at = 0; at < text_.size();) at = next(at);
  return std::move(pieces_);
}

void Lexer::mark(std::size_t piece) {
  const auto index = static_cast<std::uint32_t>(piece);
  if (pieces_.marks.empty() || pieces_.marks.back() != index) append(pieces_.marks, index);
}

void Lexer::add(Position begin, Position end, Shape shape) {
  const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  const bool aside = shape == Shape::hyphen && gap_ != Gap::none;
  if (gap_ >= Gap::line || aside || is_mark(shape, end - begin)) mark(pieces_.row.size());
  pieces_.row.add(Piece(span, shape, gap_));
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
    case Class::unspaced:
      return unspaced(at);
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
  };
  static constexpr std::array kRows = {
      Row{Class::ellipsis, Shape::ellipsis}, Row{Class::wide_stop, Shape::wide_stop},
      Row{Class::dash, Shape::dash},         Row{Class::quote, Shape::quote},
      Row{Class::open, Shape::open},         Row{Class::close, Shape::close},
      Row{Class::slash, Shape::slash},       Row{Class::bullet, Shape::bullet},
  };
  const auto row = std::ranges::find(kRows, c.kind, &Row::kind);
  assert(row != kRows.end());
  add(at, at + c.size, row->shape);
  return at + c.size;
}

Lexer::Position Lexer::blanks(Position at) {
  // Mostly a single blank stands between words.
  if (byte_at(at) == ' ' && byte_at(at + 1) > ' ') {
    gap_ = std::max(gap_, Gap::blank);
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
  // The first piece begins a paragraph in any case, so the larger gap holds.
  gap_ = std::max(gap_, lines == 0 ? Gap::blank : lines == 1 ? Gap::line : Gap::paragraph);
  return at;
}

Lexer::Position Lexer::full_stops(Position at) {
  Position end = at;
  while (byte_at(end) == '.') ++end;
  // ".5": a decimal fraction without its zero.
  const bool begins = at == 0 || is_at_word_edge(at) || class_before(at) == Class::symbol;
  if (begins && end - at == 1 && digits_end(end) > end) return number(at);
  add(at, end, end - at == 1 ? Shape::stop : Shape::ellipsis);
  return end;
}

Lexer::Position Lexer::exclaims(Position at) {
  Position end = at + character_at(text_, at).size;
  while (knowledge_.knows(Trait::repeated) && class_at(end) == Class::exclaim)
    end += character_at(text_, end).size;
  add(at, end, Shape::exclaim);
  return end;
}

Lexer::Position Lexer::hyphens(Position at) {
  Position end = at + character_at(text_, at).size;
  while (byte_at(at) == '-' && byte_at(end) == '-') ++end;
  add(at, end, byte_at(at) == '-' && end - at > 1 ? Shape::dash : Shape::hyphen);
  return end;
}

Lexer::Position Lexer::apostrophe(Position at) {
  const Position after = at + character_at(text_, at).size;
  if (byte_at(at) == '\'' && byte_at(after) == '\'') {
    add(at, after + 1, Shape::quote);
    return after + 1;
  }
  const Position end = word_end(after);
  const bool begins = is_at_word_edge(at) || at == 0;
  const bool decade = end - after >= 2 && end - after <= 3 && digits_end(after) == after + 2;
  if (begins && class_at(end) == Class::apostrophe) {
    const Position closed = end + character_at(text_, end).size;  // "'n'"
    if (knowledge_.has_plain(between(at, closed), Trait::alone)) {
      add(at, closed, Shape::word);
      return closed;
    }
  }
  if (begins && (decade || knowledge_.has_plain(between(at, end), Trait::alone))) {
    add(at, end, Shape::word);
    return end;
  }
  if (!is_blank(class_before(at)) && knowledge_.has_plain(between(at, end), Trait::clitic)) {
    add(at, end, Shape::word);
    return end;
  }
  add(at, after, Shape::apostrophe);
  return after;
}

Lexer::Position Lexer::backticks(Position at) {
  const bool two = byte_at(at + 1) == '`';
  add(at, at + (two ? 2 : 1), two ? Shape::quote : Shape::apostrophe);
  return at + (two ? 2 : 1);
}

// Two commas before a word are a low quotation mark as typewriters had it.
Lexer::Position Lexer::comma(Position at) {
  const bool low = byte_at(at + 1) == ',' && is_at_word_edge(at) && is_word_character(class_at(at + 2));
  const Position end = at + (low ? 2 : 1);
  add(at, end, low ? Shape::quote : Shape::comma);
  return end;
}

Lexer::Position Lexer::colon(Position at) {
  if (const Position end = emoticon_end(at); end > at) {
    add(at, end, Shape::symbol);
    return end;
  }
  const Position end = at + character_at(text_, at).size;
  add(at, end, Shape::colon);
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
  add(at, end, Shape::link);
  return end;
}

// The words of a script without blanks, as ICU's dictionaries know them.
Lexer::Position Lexer::unspaced(Position at) {
  constexpr Position kMost = 6000;  // bytes at once; a longer run is cut there, so that memory stays small
  Position end = at;
  while (end < text_.size() && end - at < kMost && class_at(end) == Class::unspaced)
    end += character_at(text_, end).size;
  if (!breaker_) breaker_.emplace();
  Position begin = at;
  for (const std::uint32_t word_end : breaker_->word_ends(between(at, end))) {
    add(begin, at + word_end, Shape::word);
    begin = at + word_end;
  }
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
  add(at, end, Shape::symbol);
  return end;
}

}  // namespace synopse
