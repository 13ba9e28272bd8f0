// How the pieces of a number combine into its value.
#pragma once

#include <optional>
#include <span>

#include "synopse/document/decimal.h"
#include "synopse/grammar/numeral_parts.h"

namespace synopse {

constexpr int kFirstNounScale = 6;  // "Million" needs a number before it, "tausend" does not

// What differs between languages and between uses.
struct NumeralStyle {
  bool inversion = false;    // the unit stands before its ten: "zwei-und-vierzig"
  bool bare_scales = false;  // "million" may stand alone, as in "the millionth"
};

struct NumeralReading {
  std::optional<Decimal> value;  // nullopt: the pieces are no number, or one that no Decimal holds
  bool overflow = false;         // the latter
};

// The value of all pieces together.
NumeralReading read_numeral(std::span<const NumeralPiece> pieces, NumeralStyle style);

// Makes one piece of each denominator: "dreizehn|tel", "twenty|-|fifths", "a | trillionth".
void join_denominators(NumeralPieces& cut, NumeralStyle style);

// The cardinal word of an ordinal's size: "third" combines like "three", "hundredth" like "hundred".
NumeralPiece as_cardinal(const NumeralPiece& ordinal, Decimal value);

}  // namespace synopse
