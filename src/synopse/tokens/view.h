// Pieces and their text, with the questions that are asked of them all the time.
#pragma once

#include <string_view>

#include "synopse/tokens/classes.h"
#include "synopse/tokens/pieces.h"

namespace synopse {

// Any index may be asked for: beyond the last piece nothing is true.
struct PieceView {
  std::string_view text;
  const PieceRow& pieces;

  bool exists(std::size_t i) const { return i < pieces.size(); }
  bool is(std::size_t i, Shape shape) const { return exists(i) && pieces[i].shape == shape; }
  bool touches(std::size_t i) const { return exists(i) && pieces[i].gap == Gap::none; }

  // The piece must exist for these.
  std::string_view word(std::size_t i) const { return text_of(text, pieces[i]); }
  Character first(std::size_t i) const { return character_at(text, pieces[i].span.begin); }
  Class first_class(std::size_t i) const { return first(i).kind; }
  bool is_single_letter(std::size_t i) const { return first(i).size == pieces[i].span.size(); }
  // The character after the first, perhaps already beyond the piece.
  Class second_class(std::size_t i) const {
    return character_at(text, pieces[i].span.begin + first(i).size).kind;
  }
};

}  // namespace synopse
