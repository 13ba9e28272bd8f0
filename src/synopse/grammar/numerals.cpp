#include "synopse/grammar/numerals.h"

#include <algorithm>

#include "synopse/grammar/numeral_parts.h"
#include "synopse/grammar/numeral_reading.h"

namespace synopse {
namespace {

using Role = NumeralRole;
using Pieces = std::span<const NumeralPiece>;

bool all_weak(Pieces pieces) {
  return std::all_of(pieces.begin(), pieces.end(), [](const NumeralPiece& piece) {
    return piece.as(Role::article) || piece.as(Role::conjunction) || piece.as(Role::point) ||
           piece.as(Role::minus) || piece.as(Role::suffix) || piece.as(Role::short_suffix) ||
           piece.as(Role::of);
  });
}

// Every number needs a part that is a number by itself.
bool is_strong(const NumeralPiece& piece) {
  for (const Role role : {Role::unit, Role::teen, Role::ten, Role::hundred, Role::literal, Role::digits})
    if (piece.as(role)) return true;
  const Decimal* scale = piece.as(Role::scale);
  return scale && *scale < kFirstNounScale;
}

bool has_fraction(Pieces pieces) {
  return std::any_of(pieces.begin(), pieces.end(),
                     [](const NumeralPiece& piece) { return piece.as(Role::fraction); });
}

// "zweier Staaten": genitives stand alone, and "Dreier" with a capital is a noun.
std::optional<Decimal> inflected(std::string_view text, Pieces pieces) {
  const bool lower = text[0] >= 'a' && text[0] <= 'z';
  const Decimal* value = lower && pieces.size() == 1 ? pieces[0].as(Role::inflected) : nullptr;
  return value ? std::optional(*value) : std::nullopt;
}

}  // namespace

struct Numerals::State {
  explicit State(const Lexicon& words) : parts(words), style{.inversion = parts.has(Role::inversion)} {}

  std::optional<Decimal> read(Pieces pieces) const {
    return all_weak(pieces) ? std::nullopt : read_numeral(pieces, style).value;
  }

  // "the millionth" needs no number before it.
  std::optional<Decimal> read_ordinal(Pieces pieces) const {
    NumeralStyle bare = style;
    bare.bare_scales = true;
    return all_weak(pieces) ? std::nullopt : read_numeral(pieces, bare).value;
  }

  // What follows in a year of two halves: "nineteen | eighty-nine", "nineteen | oh five".
  std::optional<Decimal> year_of_century(Pieces pieces) const {
    const Decimal* unit =
        pieces.size() == 2 && pieces[0].as(Role::decimal_digit) ? pieces[1].as(Role::unit) : nullptr;
    if (unit) return *unit;
    const auto rest = read(pieces);
    return rest && rest->is_integer() && *rest >= 10 && *rest <= 99 ? rest : std::nullopt;
  }

  NumeralParts parts;
  NumeralStyle style;
};

Numerals::Numerals(const Lexicon& words) : state_(std::make_unique<State>(words)) {}
Numerals::~Numerals() = default;

bool Numerals::is_numeral(std::string_view token) const {
  if (!state_->parts.may_begin(token)) return false;
  NumeralPieces cut;
  if (!state_->parts.cut(token, cut)) return false;
  const NumeralPiece& last = cut.pieces[cut.size - 1];
  if (last.as(Role::short_suffix) || (last.as(Role::ordinal) && !last.as(Role::fraction))) return false;
  // "1/2" may be a fraction, a date, or a score: rules decide.
  for (const NumeralPiece& piece : cut.all())
    if (piece.as(Role::over)) return false;
  join_denominators(cut, state_->style);
  const Pieces pieces = cut.all();
  if (std::none_of(pieces.begin(), pieces.end(), is_strong)) return inflected(token, pieces).has_value();
  return state_->read(pieces).has_value();
}

std::optional<Decimal> Numerals::cardinal(std::string_view text) const {
  NumeralPieces cut;
  if (!state_->parts.cut(text, cut)) return std::nullopt;
  if (cut.beyond) return std::nullopt;
  join_denominators(cut, state_->style);
  const auto alone = inflected(text, cut.all());
  return alone ? alone : state_->read(cut.all());
}

bool Numerals::is_beyond(std::string_view text) const {
  NumeralPieces cut;
  if (!state_->parts.cut(text, cut)) return false;
  join_denominators(cut, state_->style);
  const auto [value, overflow] = read_numeral(cut.all(), state_->style);
  return cut.beyond ? value.has_value() : overflow;
}

std::optional<Decimal> Numerals::ordinal(std::string_view text) const {
  NumeralPieces cut;
  if (!state_->parts.cut(text, cut) || cut.beyond) return std::nullopt;
  NumeralPiece& last = cut.pieces[cut.size - 1];
  if (const Decimal* value = last.as(Role::ordinal)) {
    last = as_cardinal(last, *value);
    return state_->read_ordinal(cut.all());
  }
  const bool after_digits = cut.size == 2 && cut.pieces[0].as(Role::digits);
  const bool ending = last.as(Role::ordinal_ending) || (last.as(Role::ordinal_mark) && after_digits);
  if (!ending || last.gap || cut.size < 2) return std::nullopt;
  const auto value = state_->read_ordinal(cut.all().first(cut.size - 1));
  return value && value->is_integer() ? value : std::nullopt;
}

// The longest beginning that is a number, one that ends before a hyphen if there is any ("four-mile" holds a
// "mil").  Words are short, so every beginning may be tried.
std::optional<Decimal> Numerals::leading(std::string_view word) const {
  constexpr std::size_t kLongestWord = 80;
  if (word.size() > kLongestWord || !state_->parts.may_begin(word)) return std::nullopt;
  for (const bool at_hyphen : {true, false})
    for (std::size_t length = word.size() - 1; length > 0; --length)
      if ((!at_hyphen || word[length] == '-') && is_numeral(word.substr(0, length)))
        return cardinal(word.substr(0, length));
  return std::nullopt;
}

std::optional<Decimal> Numerals::year(std::string_view text) const {
  NumeralPieces cut;
  if (!state_->parts.cut(text, cut) || cut.beyond || has_fraction(cut.all())) return std::nullopt;
  const auto whole = state_->read(cut.all());
  if (whole && whole->is_integer()) return whole;
  for (std::size_t i = 1; i < cut.size; ++i) {
    const auto century = state_->read(cut.all().first(i));
    const auto rest = state_->year_of_century(cut.all().subspan(i));
    if (century && rest && century->is_integer() && *century >= 10 && *century <= 99)
      return century->shifted(2)->plus(*rest);
  }
  return std::nullopt;
}

}  // namespace synopse
