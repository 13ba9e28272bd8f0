#include "synopse/grammar/numeral_reading.h"

#include <algorithm>
#include <cstdint>

namespace synopse {
namespace {

using Role = NumeralRole;
using Pieces = std::span<const NumeralPiece>;
using Value = std::optional<Decimal>;

constexpr int kNoScale = 300;        // above every scale word
constexpr int kQuotientDigits = 15;  // of a fraction that does not end: 0.333333333333333

// As many digits as a fraction needs, but no more than 15 behind the point and 17 in all.
Value quotient(Decimal numerator, Decimal denominator) {
  const auto rest_of = numerator.integer(), divisor_of = denominator.integer();
  constexpr std::int64_t kLargest = 100000000000000000;  // ten times as much fits
  if (!rest_of || !divisor_of || *rest_of < 0 || *rest_of >= kLargest) return std::nullopt;
  if (*divisor_of < 1 || *divisor_of >= kLargest) return std::nullopt;
  const std::int64_t divisor = *divisor_of;
  std::int64_t rest = *rest_of % divisor, digits = *rest_of / divisor;
  int decimals = 0;
  for (; rest != 0 && digits < kLargest && (decimals < kQuotientDigits || digits == 0); ++decimals) {
    rest *= 10;
    digits = digits * 10 + rest / divisor;
    rest %= divisor;
  }
  if (rest >= divisor - rest) ++digits;
  return Decimal::make(digits, -decimals);
}

Value sum(Value a, Value b) { return a && b ? a->plus(*b) : std::nullopt; }
Value product(Value a, Decimal b) { return a ? a->times(b) : std::nullopt; }
Value power(int exponent) { return Decimal(1).shifted(exponent); }

// Reads pieces from left to right: groups below a thousand, each with its scale word, in falling order.
class Reading {
 public:
  Reading(Pieces pieces, NumeralStyle style) : pieces_(pieces), style_(style) {}

  bool overflow() const { return overflow_; }

  Value number() {
    const bool negative = take(Role::minus) != nullptr;
    do {
      share_ = false;
      after_conjunction_ = terms_ > 0 && take(Role::conjunction);
      if (!term()) return std::nullopt;
      ++terms_;
    } while (at_ < pieces_.size());
    return negative ? total_.times(-1) : total_;
  }

 private:
  // Whole hundreds, tens and units; `tail` is what followed a conjunction, as in "two hundred and | fifty".
  struct Whole {
    Decimal value;
    std::optional<Decimal> tail;
  };

  const Decimal* peek(Role role, std::size_t ahead = 0) const {
    return at_ + ahead < pieces_.size() ? pieces_[at_ + ahead].as(role) : nullptr;
  }
  const Decimal* take(Role role) {
    const Decimal* value = peek(role);
    if (value) ++at_;
    return value;
  }
  bool glued() const { return at_ < pieces_.size() && !pieces_[at_].gap; }

  // One group with its scale: "two and a half | million"; false when no number goes on like that.
  bool term() {
    const std::size_t begin = at_;
    const Value group = quantity();
    if (!group && at_ > begin) return false;
    const Decimal* scale = take_scale();
    if (!scale) return group && add_last(*group);
    const auto exponent = static_cast<int>(scale->integer().value_or(0));
    if (!group && terms_ == 1 && !after_conjunction_ && exponent > last_scale_)
      return add(total_.shifted(exponent), Decimal(), exponent);  // "hundred thousand million"
    if (exponent >= last_scale_ || (!group && exponent >= kFirstNounScale && !style_.bare_scales))
      return false;
    const Value value = group.value_or(1).shifted(exponent);
    overflow_ = overflow_ || !value;
    return value && (terms_ == 0 || *value < *power(last_scale_)) && add(total_, *value, exponent);
  }

  bool add(Value base, Value value, int scale) {
    const Value total = sum(base, value);
    if (total) total_ = *total;
    overflow_ = overflow_ || !total;
    last_scale_ = scale;
    return total.has_value();
  }

  // The end of the number: units, or "a million and a half"; hundredths are of one, not of a million.
  bool add_last(Decimal group) {
    if (at_ < pieces_.size()) return false;
    if (terms_ > 0 && group >= *power(last_scale_) && !whole_divided_) return false;
    constexpr int kThousand = 3;
    const bool of_scale = after_conjunction_ && share_ && group >= *power(-1) && last_scale_ > kThousand;
    return add(total_, of_scale ? group.shifted(last_scale_) : group, 0);
  }

  // "Million"; or "bn" when it is glued to digits.
  const Decimal* take_scale() {
    if (const Decimal* scale = take(Role::scale)) return scale;
    if (at_ == 0 || !glued() || !pieces_[at_ - 1].as(Role::digits)) return nullptr;
    const Decimal* suffix = take(Role::suffix);
    return suffix ? suffix : take(Role::short_suffix);
  }

  // "ein" is one only before what it counts, or at the end of a German number: "hundertein".
  const Decimal* take_unit() {
    if (const Decimal* unit = take(Role::unit)) return unit;
    if (peek(Role::half, 1)) return nullptr;
    bool counts = style_.inversion && (at_ > 0 || peek(Role::inversion, 1) || peek(Role::half, 2));
    for (const Role role : {Role::hundred, Role::scale, Role::fraction, Role::dozen, Role::over})
      counts = counts || peek(role, 1);
    return counts ? take(Role::article) : nullptr;
  }

  // 1..99 in words.
  Value below_hundred() {
    if (const Decimal* unit = take_unit()) {
      if (!style_.inversion || !peek(Role::inversion) || !peek(Role::ten, 1) || *unit == 0) return *unit;
      at_ += 2;
      return unit->plus(*pieces_[at_ - 1].as(Role::ten));
    }
    if (const Decimal* teen = take(Role::teen)) return *teen;
    const Decimal* ten = take(Role::ten);
    if (!ten) return std::nullopt;
    const Decimal* unit = style_.inversion ? nullptr : peek(Role::unit);
    if (!unit || *unit == 0) return *ten;
    ++at_;
    return ten->plus(*unit);
  }

  // 1..999 in words or any digits, "nineteen hundred", "3 hundred and 21", "neunzehnhundert89".
  std::optional<Whole> whole() {
    const bool in_digits = peek(Role::digits);
    const Value before = in_digits ? Value(*take(Role::digits)) : below_hundred();
    if (!take(Role::hundred)) return before ? std::optional(Whole{*before, {}}) : std::nullopt;
    const Value hundreds = before.value_or(1).shifted(2);
    if (!hundreds) return std::nullopt;
    const std::size_t mark = at_;
    const bool joined = take(Role::conjunction);
    Value rest;
    if (peek(Role::digits)) {
      if (joined || in_digits || glued()) rest = *take(Role::digits);
      if (rest && *rest >= 100) rest.reset();
    } else {
      rest = below_hundred();
    }
    if (!rest) at_ = mark;  // "a hundred and a half"
    const Value value = sum(hundreds, rest.value_or(0));
    return value ? std::optional(Whole{*value, joined ? rest : std::nullopt}) : std::nullopt;
  }

  // "two | fifths", "three hundred and sixty-two | hundredths" (300.62), "one hundred and forty | fifths"
  // (26).
  Value divided(const Whole& number, Decimal by) {
    if (number.tail && *number.tail < by)
      return sum(number.value.minus(*number.tail), quotient(*number.tail, by));
    if (terms_ == 0 || after_conjunction_) {
      share_ = number.value < by;
      return quotient(number.value, by);
    }
    return all_divided(number.value, by);
  }

  // "two thousand three fifths", "a hundred thousand trillionths": all that was read is counted in these.
  Value all_divided(Decimal group, Decimal by) {
    const Value all = total_.plus(group);
    total_ = Decimal();
    whole_divided_ = true;
    return all ? quotient(*all, by) : std::nullopt;
  }

  // "half", "a quarter", "two and | three quarters", "3/4": less than one, or nothing is taken.
  Value share() {
    const std::size_t mark = at_;
    const bool article = take(Role::article) != nullptr;
    if (const Decimal* half = take(Role::half)) return *half;
    if (article && peek(Role::fraction)) return quotient(1, *take(Role::fraction));
    at_ = mark;
    const Value count = peek(Role::digits) ? Value(*take(Role::digits)) : below_hundred();
    if (count && *count == 1 && peek(Role::half)) return *take(Role::half);  // "one half"
    const Value by = count ? denominator() : std::nullopt;
    if (by && *count < *by)
      if (const Value value = quotient(*count, *by)) return value;
    at_ = mark;
    return std::nullopt;
  }

  Value denominator() {
    if (const Decimal* by = peek(Role::fraction)) {
      if (*by < 2) return std::nullopt;
      return *take(Role::fraction);
    }
    if (!take(Role::over)) return std::nullopt;
    const auto by = whole();
    return by ? Value(by->value) : std::nullopt;
  }

  // "quarter million": a share of what follows, without a count.
  Value bare_share() {
    const bool counted = peek(Role::scale, 1) || peek(Role::dozen, 1) || peek(Role::of, 1);
    return counted && peek(Role::fraction) ? quotient(1, *take(Role::fraction)) : std::nullopt;
  }

  // "half | a million", "a quarter | of a dozen".
  void skip_of() {
    std::size_t words = peek(Role::of) ? 1 : 0;
    if (peek(Role::article, words)) ++words;
    for (const Role role : {Role::scale, Role::dozen, Role::hundred})
      if (peek(role, words)) {
        at_ += words;
        return;
      }
  }

  // What stands before a scale word: "zweieinhalb", "half a", "1 1/2", "2.5", "three hundred and five".
  Value quantity() {
    if (const Decimal* literal = take(Role::literal)) return counted(*literal);
    Value value = share();
    if (!value) value = bare_share();
    if (value) {
      share_ = true;
      skip_of();
      return counted(value);
    }
    if (terms_ > 0 && !after_conjunction_ && peek(Role::fraction))
      return all_divided(Decimal(), *take(Role::fraction));
    if (terms_ == 0 && peek(Role::point)) return decimals();
    const auto number = whole();
    if (!number) return std::nullopt;
    if (const Value by = denominator()) return divided(*number, *by);
    return counted(mixed(number->value));
  }

  // The rest of a mixed number, if there is any.
  Value mixed(Decimal whole) {
    if (const Decimal* sign = peek(Role::literal); sign && *sign < 1) return whole.plus(*take(Role::literal));
    if (const Decimal* half = take(Role::with_half)) return whole.plus(*half);
    if (peek(Role::half) && glued()) return whole.plus(*take(Role::half));
    if (peek(Role::article) && peek(Role::half, 1)) {  // "ein ein halb"
      ++at_;
      return whole.plus(*take(Role::half));
    }
    if (peek(Role::digits) && peek(Role::over, 1)) {  // "1 1/2"
      const Decimal count = *take(Role::digits);
      const Value by = denominator();
      return by ? sum(whole, quotient(count, *by)) : std::nullopt;
    }
    if (peek(Role::point)) return sum(whole, decimals());
    if (!peek(Role::conjunction)) return whole;
    const std::size_t mark = at_++;
    const Value more = share();
    if (!more) at_ = mark;
    return sum(whole, more.value_or(0));
  }

  // Digits one by one behind the spoken decimal point: "two point five", "zwei Komma null fünf", "1 point
  // 05".
  Value decimals() {
    Value result = Decimal();
    int places = 0;
    for (++at_; at_ < pieces_.size(); ++at_) {
      const NumeralPiece& piece = pieces_[at_];
      const Decimal* digit = piece.as(Role::unit) ? piece.as(Role::unit) : piece.as(Role::decimal_digit);
      const Decimal* two = piece.as(Role::teen) ? piece.as(Role::teen) : piece.as(Role::ten);
      const Decimal* written = piece.written > 0 ? piece.as(Role::digits) : nullptr;
      if (!digit && !two && !written) break;
      places += digit ? 1 : two ? 2 : piece.written;
      result = sum(result, (digit ? *digit : two ? *two : *written).shifted(-places));
    }
    return places > 0 ? result : std::nullopt;
  }

  // "half a dozen", "two and a half hundred".
  Value counted(Value count) {
    if (const Decimal* dozen = take(Role::dozen)) return product(count, *dozen);
    return count && !count->is_integer() && take(Role::hundred) ? product(count, 100) : count;
  }

  Pieces pieces_;
  NumeralStyle style_;
  std::size_t at_ = 0;
  Decimal total_;
  int terms_ = 0, last_scale_ = kNoScale;
  bool after_conjunction_ = false, overflow_ = false;
  bool share_ = false;          // the group is less than one
  bool whole_divided_ = false;  // the group is all that was read
};

// A denominator that begins at piece `start`.
struct Denominator {
  std::size_t start;
  Decimal value;
};

// "dreizehn|tel", "thirteen|ths": the glued pieces before the ending, and "zwei und" before "zwanzig|stel".
std::optional<Denominator> before_ending(Pieces pieces, NumeralStyle style) {
  const std::size_t last = pieces.size() - 1;
  if (last == 0 || pieces[last].gap || !pieces[last].as(Role::fraction_ending)) return std::nullopt;
  std::size_t start = last - 1;
  while (start > 0 && !pieces[start].gap) --start;
  if (start > 2 && pieces[start - 1].as(Role::inversion) && pieces[start - 2].as(Role::unit)) start -= 2;
  style.bare_scales = true;
  const Value value = read_numeral(pieces.subspan(start, last - start), style).value;
  return value ? std::optional(Denominator{start, *value}) : std::nullopt;
}

// "twenty-fifths", "three twenty fifths", "one ten-thousandth": the piece before belongs to it, too.
Denominator extended(Pieces pieces, Denominator found, NumeralStyle style) {
  if (found.start == 0 || style.inversion) return found;
  const bool hyphen = pieces[found.start].hyphen, counted = found.start > 1;
  const NumeralPiece& before = pieces[found.start - 1];
  const Decimal* ten = before.as(Role::ten);
  if (ten && found.value < 10 && (hyphen || (counted && !pieces[found.start - 2].as(Role::conjunction))))
    return {found.start - 1, *found.value.plus(*ten)};
  if (!hyphen || !counted || found.value < 1000) return found;
  for (const Role role : {Role::teen, Role::ten, Role::hundred})
    if (const Decimal* factor = before.as(role))
      if (const Value value = found.value.times(*factor)) return {found.start - 1, *value};
  return found;
}

bool is_one(const NumeralPiece& piece) {
  const Decimal* unit = piece.as(Role::unit);
  return piece.as(Role::article) || (unit && *unit == 1);
}

// The denominator that the last of these pieces ends.
std::optional<Denominator> denominator_at_end(Pieces pieces, bool at_end, NumeralStyle style) {
  if (const auto ending = before_ending(pieces, style)) return extended(pieces, *ending, style);
  const std::size_t last = pieces.size() - 1;
  if (const Decimal* value = pieces[last].as(Role::fraction)) return extended(pieces, {last, *value}, style);
  // An ordinal is a denominator only behind "a" and "one".
  const Decimal* ordinal = at_end && last > 0 ? pieces[last].as(Role::ordinal) : nullptr;
  if (!ordinal) return std::nullopt;
  const auto found = extended(pieces, {last, *ordinal}, style);
  const bool counted = found.start > 0 && is_one(pieces[found.start - 1]) && found.value > 2;
  return counted ? std::optional(found) : std::nullopt;
}

}  // namespace

NumeralReading read_numeral(Pieces pieces, NumeralStyle style) {
  Reading reading(pieces, style);
  const Value value = reading.number();
  return {value, reading.overflow()};
}

void join_denominators(NumeralPieces& cut, NumeralStyle style) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < cut.size; ++i) {
    cut.pieces[kept++] = cut.pieces[i];
    const auto found = denominator_at_end(Pieces(cut.pieces).first(kept), i + 1 == cut.size, style);
    if (!found) continue;
    const NumeralPiece& first = cut.pieces[found->start];
    cut.pieces[found->start] = {
        .value = found->value, .role = Role::fraction, .gap = first.gap, .hyphen = first.hyphen};
    kept = found->start + 1;
  }
  cut.size = kept;
}

NumeralPiece as_cardinal(const NumeralPiece& ordinal, Decimal value) {
  NumeralPiece word{.value = value, .role = Role::scale, .gap = ordinal.gap, .hyphen = ordinal.hyphen};
  if (value < 10) {
    word.role = Role::unit;
  } else if (value < 20) {
    word.role = Role::teen;
  } else if (value < 100) {
    word.role = Role::ten;
  } else if (value == 100) {
    word.role = Role::hundred;
  } else {
    word.value = value.exponent();
  }
  return word;
}

}  // namespace synopse
