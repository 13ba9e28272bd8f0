// What the lexer cuts a text into, before anybody knows where sentences end.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"

namespace synopse {

enum class Shape : std::uint8_t {
  word,
  number,
  link,  // URL, domain, e-mail address, file name
  stop,
  exclaim,
  ellipsis,
  wide_stop,
  quote,
  apostrophe,  // a single quotation mark, or an apostrophe that stands alone
  open,
  close,
  comma,
  colon,
  hyphen,
  dash,
  bullet,
  symbol,
};

// What stands before a piece.
enum class Gap : std::uint8_t { none, blank, line, paragraph };

// Which way a quotation mark points, once its pair is known.
enum class Side : std::uint8_t { unknown, opens, closes };

struct Piece {
  Span span;
  Shape shape = Shape::symbol;
  Gap gap = Gap::none;
  Side side = Side::unknown;
  TokenKind kind = TokenKind::symbol;
};

inline std::string_view text_of(std::string_view text, const Piece& piece) {
  return text.substr(piece.span.begin, piece.span.size());
}

inline bool is_terminator(const Piece& piece) {
  return piece.shape == Shape::stop || piece.shape == Shape::exclaim || piece.shape == Shape::ellipsis ||
         piece.shape == Shape::wide_stop;
}

}  // namespace synopse
