#include "synopse/grammar/numerals.h"

#include <algorithm>

#include "synopse/grammar/numeral_parts.h"

namespace synopse {
namespace {

using Role = NumeralRole;
using Pieces = std::span<const NumeralPiece>;

constexpr int kNoScale = 1000;       // above every scale word
constexpr int kFirstNounScale = 6;   // "Million" needs a number before it, "tausend" does not
constexpr int kQuotientDigits = 15;  // of a fraction that does not end: 0.333333333333333

enum class Scales { after_numbers, alone };  // may "million" stand alone, as in "the millionth"

// Half of the last digit is lost at most; nullopt when either is no positive integer of moderate size.
std::optional<Decimal> quotient(Decimal numerator, Decimal denominator) {
  constexpr std::int64_t kLimit = 1000000000;
  if (numerator < 0 || numerator >= kLimit || denominator < 1 || denominator >= kLimit) return std::nullopt;
  if (!numerator.is_integer() || !denominator.is_integer()) return std::nullopt;
  const std::int64_t divisor = *denominator.integer();
  std::int64_t rest = *numerator.integer(), digits = rest / divisor;
  int decimals = 0;
  for (rest %= divisor; rest != 0 && decimals < kQuotientDigits; ++decimals) {
    if (digits >= 100000000000000000) break;
    rest *= 10;
    digits = digits * 10 + rest / divisor;
    rest %= divisor;
  }
  if (rest * 2 >= divisor) ++digits;
  return Decimal::make(digits, -decimals);
}

std::optional<Decimal> sum(std::optional<Decimal> a, std::optional<Decimal> b) {
  return a && b ? a->plus(*b) : std::nullopt;
}

std::optional<Decimal> product(std::optional<Decimal> a, Decimal b) { return a ? a->times(b) : std::nullopt; }

// Reads pieces from left to right: groups below a thousand, each with its scale word, in falling order.
class Reading {
 public:
  Reading(Pieces pieces, bool has_inversion, Scales scales)
      : pieces_(pieces), has_inversion_(has_inversion), scales_(scales) {}

  std::optional<Decimal> number() {
    const bool negative = take(Role::minus) != nullptr;
    std::optional<Decimal> total = Decimal();
    int last_scale = kNoScale;
    for (bool first = true; at_ < pieces_.size(); first = false) {
      const std::optional<Decimal> group = this->group();
      const Decimal* scale = take_scale();
      if (!scale) {
        if (!group || (!first && *group >= *Decimal(1).shifted(last_scale))) return std::nullopt;
        total = sum(total, group);
        break;
      }
      const int exponent = static_cast<int>(scale->integer().value_or(0));
      if (!group && !first && exponent > last_scale) {
        total = total ? total->shifted(exponent) : total;  // "hundred thousand million"
      } else {
        if (exponent >= last_scale || (!group && bare_scale_refused(exponent))) return std::nullopt;
        total = sum(total, group.value_or(1).shifted(exponent));
      }
      last_scale = exponent;
      if (const auto more = addend()) total = sum(total, more->shifted(exponent));
      if (at_ + 1 < pieces_.size()) take(Role::conjunction);
    }
    if (at_ < pieces_.size() || !total || pieces_.empty()) return std::nullopt;
    return negative ? total->times(-1) : total;
  }

 private:
  const Decimal* peek(Role role, std::size_t ahead = 0) const {
    return at_ + ahead < pieces_.size() ? pieces_[at_ + ahead].as(role) : nullptr;
  }

  const Decimal* take(Role role) {
    const Decimal* value = peek(role);
    if (value) ++at_;
    return value;
  }

  bool bare_scale_refused(int exponent) const {
    return exponent >= kFirstNounScale && scales_ == Scales::after_numbers;
  }

  // "Million"; or "bn" when it is glued to digits.
  const Decimal* take_scale() {
    if (const Decimal* scale = take(Role::scale)) return scale;
    const bool glued =
        at_ > 0 && at_ < pieces_.size() && !pieces_[at_].gap && pieces_[at_ - 1].as(Role::digits);
    if (!glued) return nullptr;
    const Decimal* suffix = take(Role::suffix);
    return suffix ? suffix : take(Role::short_suffix);
  }

  // 1..99 in words.
  std::optional<Decimal> below_hundred() {
    const bool weak = !peek(Role::unit) && peek(Role::article);
    if (const Decimal* unit = peek(weak ? Role::article : Role::unit)) {
      if (peek(Role::inversion, 1) && peek(Role::ten, 2)) {
        at_ += 3;
        return unit->plus(*pieces_[at_ - 1].as(Role::ten));
      }
      ++at_;
      return *unit;
    }
    if (const Decimal* teen = take(Role::teen)) return *teen;
    const Decimal* ten = take(Role::ten);
    if (!ten) return std::nullopt;
    const Decimal* unit = has_inversion_ ? nullptr : peek(Role::unit);
    if (!unit || *unit == 0) return *ten;
    ++at_;
    return ten->plus(*unit);
  }

  // 1..999 in words, and "nineteen hundred".
  std::optional<Decimal> below_thousand() {
    const std::optional<Decimal> before = below_hundred();
    if (!take(Role::hundred)) return before;
    const std::optional<Decimal> hundreds = before.value_or(1).shifted(2);
    const std::size_t mark = at_;
    take(Role::conjunction);
    if (const Decimal* digits = peek(Role::digits); digits && !pieces_[at_].gap && *digits < 100) {
      ++at_;
      return sum(hundreds, *digits);
    }
    if (const auto rest = below_hundred(); rest && !peek(Role::fraction)) return sum(hundreds, rest);
    at_ = mark;  // "a hundred and a half"
    return hundreds;
  }

  // Digits one by one behind the spoken decimal point: "two point five", "zwei Komma null fünf".
  std::optional<Decimal> decimals() {
    std::optional<Decimal> result = Decimal();
    int places = 0;
    for (; at_ < pieces_.size(); ++at_) {
      const NumeralPiece& piece = pieces_[at_];
      const Decimal* digit = piece.as(Role::unit);
      const Decimal* teen = piece.as(Role::teen) ? piece.as(Role::teen) : piece.as(Role::ten);
      if (!digit && !teen) break;
      places += digit ? 1 : 2;
      result = sum(result, (digit ? *digit : *teen).shifted(-places));
    }
    return places > 0 ? result : std::nullopt;
  }

  // "and a half", "und drei Viertel": what stands behind the conjunction, if it is less than one.
  std::optional<Decimal> addend() {
    if (!peek(Role::conjunction)) return std::nullopt;
    const std::size_t mark = at_++;
    if (const auto part = fraction()) return part;
    at_ = mark;
    return std::nullopt;
  }

  // "half", "a quarter", "zwei Drittel", "3/4", "one over five".
  std::optional<Decimal> fraction() {
    const std::size_t mark = at_;
    const bool article = take(Role::article) != nullptr;
    if (const Decimal* half = take(Role::half)) return *half;
    std::optional<Decimal> count = Decimal(1);
    if (!article) count = peek(Role::digits) ? std::optional(*take(Role::digits)) : below_hundred();
    std::optional<Decimal> denominator;
    if (count && peek(Role::fraction)) {
      denominator = *take(Role::fraction);
    } else if (count && take(Role::over)) {
      denominator = peek(Role::digits) ? std::optional(*take(Role::digits)) : below_thousand();
    }
    if (const auto value = denominator ? quotient(*count, *denominator) : std::nullopt) return value;
    at_ = mark;
    return std::nullopt;
  }

  // What stands before a scale word: "zweieinhalb", "half a", "1 1/2", "2.5", "three hundred and five".
  std::optional<Decimal> group() {
    if (peek(Role::literal)) return *take(Role::literal);
    if (const auto part = fraction()) {
      take(Role::of);
      take(Role::article);
      return dozens(part);
    }
    std::optional<Decimal> value = peek(Role::digits) ? std::optional(*take(Role::digits)) : below_thousand();
    if (!value) return value;
    if (const Decimal* sign = take(Role::literal)) value = value->plus(*sign);
    if (const Decimal* half = take(Role::with_half)) value = value->plus(*half);
    if (const Decimal* half = peek(Role::half); half && !pieces_[at_].gap && take(Role::half))
      value = value ? value->plus(*half) : value;
    if (peek(Role::article) && peek(Role::half, 1)) {  // "ein ein halb"
      value = sum(value, *peek(Role::half, 1));
      at_ += 2;
    }
    if (peek(Role::digits) && peek(Role::over, 1)) value = sum(value, fraction());  // "1 1/2"
    if (take(Role::point)) value = sum(value, decimals());
    if (const auto more = addend()) value = sum(value, more);
    return dozens(value);
  }

  std::optional<Decimal> dozens(std::optional<Decimal> count) {
    const Decimal* dozen = take(Role::dozen);
    return dozen ? product(count, *dozen) : count;
  }

  Pieces pieces_;
  bool has_inversion_;
  Scales scales_;
  std::size_t at_ = 0;
};

// An ordinal's last word as the cardinal word of its size: "third" like "three", "hundredth" like "hundred".
NumeralPart as_cardinal(Decimal value) {
  if (value < 10) return {Role::unit, value};
  if (value < 20) return {Role::teen, value};
  if (value < 100) return {Role::ten, value};
  if (value == 100) return {Role::hundred, value};
  return {Role::scale, value.exponent()};
}

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

}  // namespace

struct Numerals::State {
  explicit State(const Lexicon& words) : parts(words), has_inversion(parts.has(Role::inversion)) {}

  std::optional<Decimal> read(Pieces pieces, Scales scales) const {
    if (all_weak(pieces)) return std::nullopt;
    return Reading(pieces, has_inversion, scales).number();
  }

  // "dreizehn|tel": the glued pieces before the ending become one denominator.
  void join_denominators(NumeralPieces& cut) const {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < cut.size; ++i) {
      cut.pieces[kept++] = cut.pieces[i];
      if (!cut.pieces[i].as(Role::fraction_ending) || cut.pieces[i].gap || kept < 2) continue;
      std::size_t start = kept - 2;
      while (start > 0 && !cut.pieces[start].gap) --start;
      const auto value = read(Pieces(cut.pieces).subspan(start, kept - 1 - start), Scales::alone);
      if (!value) continue;
      NumeralPiece denominator{.gap = cut.pieces[start].gap};
      denominator.add({Role::fraction, *value});
      cut.pieces[start] = denominator;
      kept = start + 1;
    }
    cut.size = kept;
  }

  NumeralParts parts;
  bool has_inversion;
};

Numerals::Numerals(const Lexicon& words) : state_(std::make_unique<State>(words)) {}
Numerals::~Numerals() = default;

bool Numerals::is_numeral(std::string_view token) const {
  if (token.empty() || !state_->parts.may_begin(token[0])) return false;
  NumeralPieces cut;
  if (!state_->parts.cut(token, cut)) return false;
  const Pieces pieces = cut.all();
  if (std::none_of(pieces.begin(), pieces.end(), is_strong)) return false;
  if (pieces.back().as(Role::short_suffix)) return false;
  // "1/2" may be a fraction, a date, or a score: rules decide.
  for (const NumeralPiece& piece : pieces)
    if (piece.as(Role::over)) return false;
  return state_->read(cut.all(), Scales::after_numbers).has_value();
}

std::optional<Decimal> Numerals::cardinal(std::string_view text) const {
  NumeralPieces cut;
  if (!state_->parts.cut(text, cut)) return std::nullopt;
  state_->join_denominators(cut);
  return state_->read(cut.all(), Scales::after_numbers);
}

std::optional<Decimal> Numerals::ordinal(std::string_view text) const {
  NumeralPieces cut;
  if (!state_->parts.cut(text, cut)) return std::nullopt;
  NumeralPiece& last = cut.pieces[cut.size - 1];
  if (const Decimal* value = last.as(Role::ordinal)) {
    NumeralPiece word{.gap = last.gap};
    word.add(as_cardinal(*value));
    last = word;
    return state_->read(cut.all(), Scales::alone);
  }
  const bool after_digits = cut.size == 2 && cut.pieces[0].as(Role::digits);
  const bool ending = last.as(Role::ordinal_ending) || (last.as(Role::ordinal_mark) && after_digits);
  if (!ending || last.gap || cut.size < 2) return std::nullopt;
  const auto value = state_->read(cut.all().first(cut.size - 1), Scales::alone);
  return value && value->is_integer() ? value : std::nullopt;
}

// The longest beginning that is a number, one that ends before a hyphen if there is any ("four-mile" holds a
// "mil").  Words are short, so every beginning may be tried.
std::optional<Decimal> Numerals::leading(std::string_view word) const {
  constexpr std::size_t kLongestWord = 80;
  if (word.empty() || word.size() > kLongestWord || !state_->parts.may_begin(word[0])) return std::nullopt;
  for (const bool at_hyphen : {true, false})
    for (std::size_t length = word.size() - 1; length > 0; --length)
      if ((!at_hyphen || word[length] == '-') && is_numeral(word.substr(0, length)))
        return cardinal(word.substr(0, length));
  return std::nullopt;
}

std::optional<Decimal> Numerals::year(std::string_view text) const {
  NumeralPieces cut;
  if (!state_->parts.cut(text, cut)) return std::nullopt;
  const auto in_range = [](const std::optional<Decimal>& value) { return value && value->is_integer(); };
  if (const auto whole = state_->read(cut.all(), Scales::after_numbers); in_range(whole)) return whole;
  // "nineteen | eighty-nine"
  for (std::size_t i = 1; i < cut.size; ++i) {
    const auto century = state_->read(cut.all().first(i), Scales::after_numbers);
    const auto rest = state_->read(cut.all().subspan(i), Scales::after_numbers);
    if (!in_range(century) || !in_range(rest)) continue;
    if (*century < 10 || *century > 99 || *rest < 10 || *rest > 99) continue;
    return century->shifted(2)->plus(*rest);
  }
  return std::nullopt;
}

}  // namespace synopse
