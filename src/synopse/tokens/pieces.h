// What the lexer cuts a text into, before anybody knows where sentences end.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
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
  slash,
  bullet,
  symbol,
};

// What stands before a piece.
enum class Gap : std::uint8_t { none, blank, line, paragraph };

// Which way a quotation mark points, once its pair is known.
enum class QuoteSide : std::uint8_t { unknown, opens, closes };

// A token in the making, with what only the steps need to know.
struct Piece : Token {
  Shape shape = Shape::symbol;
  Gap gap = Gap::none;
  QuoteSide side = QuoteSide::unknown;
  bool hyphenated = false;  // holds a hyphen between letters or digits

  constexpr Piece(Span where, Shape what, Gap before)
      : Token{.span = where, .kind = kind_of(what)}, shape(what), gap(before) {}

  static constexpr TokenKind kind_of(Shape shape) {
    if (shape == Shape::word || shape == Shape::link) return TokenKind::word;
    if (shape == Shape::number) return TokenKind::number;
    return shape == Shape::bullet || shape == Shape::symbol ? TokenKind::symbol : TokenKind::punct;
  }
};

inline std::string_view text_of(std::string_view text, const Piece& piece) {
  return text.substr(piece.span.begin, piece.span.size());
}

inline bool is_terminator(const Piece& piece) {
  return piece.shape == Shape::stop || piece.shape == Shape::exclaim || piece.shape == Shape::ellipsis ||
         piece.shape == Shape::wide_stop;
}

struct FreePieces {
  void operator()(Piece* pieces) const { std::free(pieces); }
};

// A growing row of pieces.  Unlike a vector it takes many pieces for which room was made at once, without a
// question for each.
class PieceRow {
 public:
  std::size_t size() const { return size_; }
  Piece& operator[](std::size_t i) { return pieces_[i]; }
  const Piece& operator[](std::size_t i) const { return pieces_[i]; }
  Piece& back() { return pieces_[size_ - 1]; }
  // The pieces [first, last).
  std::span<const Piece> part(std::size_t first, std::size_t last) const {
    return {pieces_.get() + first, last - first};
  }

  // Room for `count` more pieces, from the answer on; those that were put there count once they are `taken`.
  Piece* make_room(std::size_t count) {
    if (size_ + count > capacity_) grow(size_ + count);
    return pieces_.get() + size_;
  }
  void taken(const Piece* end) { size_ = static_cast<std::size_t>(end - pieces_.get()); }
  void add(const Piece& piece) {
    std::construct_at(make_room(1), piece);
    ++size_;
  }

  // Gives back the memory of those before `first`, which nobody reads any more.
  void forget_before(std::size_t first);

 private:
  using Memory = std::unique_ptr<Piece[], FreePieces>;

  // Rare, and kept out of line so that its callers need few registers.
  void grow(std::size_t needed);

  Memory pieces_;
  std::size_t size_ = 0, capacity_ = 0;
  std::size_t forgotten_ = 0;
};

struct Pieces {
  PieceRow row;
  // Those at which a sentence or a quotation might begin or end, in order: terminators, quotation marks,
  // closing brackets, what stands first in its line ... All steps behind the lexer only look at these and
  // around them.
  std::vector<std::uint32_t> marks;
  // Those that are more than one token or word, in order: with a hyphen or a clitic in them.
  std::vector<std::uint32_t> compounds;
};

}  // namespace synopse
