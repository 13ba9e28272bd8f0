#include "synopse/document/decimal.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string>
#include <utility>

namespace synopse {
namespace {

// Products of two mantissas have up to 36 digits before they are made normal again.
__extension__ using Wide = __int128;

constexpr int kDigits = 18;
constexpr int kLargestMagnitude = 308;  // digits before the point
constexpr int kSmallestExponent = -400;

Wide power_of_ten(int exponent) {
  Wide power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

int count_digits(Wide magnitude) {
  int digits = 0;
  for (; magnitude != 0; magnitude /= 10) ++digits;
  return digits;
}

// Brings a result into normal form, or finds that it is out of range.
std::optional<Decimal> normal(Wide mantissa, std::int64_t exponent) {
  if (mantissa == 0) return Decimal();
  for (; mantissa % 10 == 0; mantissa /= 10) ++exponent;
  const int digits = count_digits(mantissa);
  if (digits > kDigits || exponent < kSmallestExponent || digits + exponent > kLargestMagnitude)
    return std::nullopt;
  return Decimal::make(static_cast<std::int64_t>(mantissa), static_cast<int>(exponent));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Digits with at most one point in between, read from left to right; zeros are only counted until a digit
// follows, so that a million zeros need no room.
class DigitReader {
 public:
  // The number of bytes read, 0 when `text` does not begin with a number.
  std::size_t read(std::string_view text) {
    std::size_t at = 0;
    for (; at < text.size() && is_digit(text[at]); ++at) add(text[at], false);
    if (at == 0 || at + 1 >= text.size() || text[at] != '.' || !is_digit(text[at + 1])) return at;
    for (++at; at < text.size() && is_digit(text[at]); ++at) add(text[at], true);
    return at;
  }

  bool overflow() const { return overflow_; }
  std::int64_t mantissa() const { return mantissa_; }
  std::int64_t exponent() const { return zeros_ - decimals_; }

 private:
  void add(char digit, bool decimal) {
    if (decimal) ++decimals_;
    if (digit == '0') {
      if (mantissa_ != 0) ++zeros_;
      return;
    }
    digits_ += mantissa_ == 0 ? 1 : zeros_ + 1;
    overflow_ = overflow_ || digits_ > kDigits;
    if (overflow_) return;
    for (; zeros_ > 0; --zeros_) mantissa_ *= 10;
    mantissa_ = mantissa_ * 10 + (digit - '0');
  }

  std::int64_t mantissa_ = 0, zeros_ = 0, decimals_ = 0, digits_ = 0;
  bool overflow_ = false;
};

// "e-07"; nullopt when the text is no exponent or beyond any range.
std::optional<int> read_exponent(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] != 'e' && text[0] != 'E') return std::nullopt;
  text.remove_prefix(1);
  if (text.size() > 1 && text[0] == '+' && is_digit(text[1])) text.remove_prefix(1);
  int exponent = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return exponent;
}

}  // namespace

Decimal::Decimal(std::int64_t integer) : mantissa_(integer) {
  for (; mantissa_ != 0 && mantissa_ % 10 == 0; mantissa_ /= 10) ++exponent_;
}

std::optional<Decimal> Decimal::make(std::int64_t mantissa, int exponent) {
  Decimal result(mantissa);
  if (mantissa == 0) return result;
  const int digits = count_digits(result.mantissa_);
  const std::int64_t sum = std::int64_t{result.exponent_} + exponent;
  if (digits > kDigits || sum < kSmallestExponent || digits + sum > kLargestMagnitude) return std::nullopt;
  result.exponent_ = static_cast<std::int32_t>(sum);
  return result;
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) text.remove_prefix(1);
  DigitReader digits;
  const std::size_t length = digits.read(text);
  if (length == 0 || digits.overflow()) return std::nullopt;
  const auto exponent = read_exponent(text.substr(length));
  if (!exponent) return std::nullopt;
  return normal(negative ? -digits.mantissa() : digits.mantissa(), digits.exponent() + *exponent);
}

std::string Decimal::text() const {
  std::string digits = std::to_string(mantissa_);
  if (exponent_ >= 0) return digits.append(static_cast<std::size_t>(exponent_), '0');
  const bool negative = mantissa_ < 0;
  if (negative) digits.erase(0, 1);
  const auto decimals = static_cast<std::size_t>(-exponent_);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  digits.insert(digits.size() - decimals, 1, '.');
  if (negative) digits.insert(0, 1, '-');
  return digits;
}

double Decimal::approximate() const {
  std::string written = std::to_string(mantissa_);
  written += 'e';
  written += std::to_string(exponent_);
  double result = 0;
  std::from_chars(written.data(), written.data() + written.size(), result);
  return result;
}

std::optional<Decimal> Decimal::plus(Decimal other) const {
  if (mantissa_ == 0) return other;
  if (other.mantissa_ == 0) return *this;
  const auto& [low, high] = exponent_ < other.exponent_ ? std::pair(*this, other) : std::pair(other, *this);
  const int difference = high.exponent_ - low.exponent_;
  // The last digit of `low` is not zero, so the sum would keep all digits in between.
  if (difference > kDigits) return std::nullopt;
  return normal(high.mantissa_ * power_of_ten(difference) + low.mantissa_, low.exponent_);
}

std::optional<Decimal> Decimal::minus(Decimal other) const {
  // Only the lowest integer has no opposite, and it has too many digits anyway.
  if (other.mantissa_ == std::numeric_limits<std::int64_t>::min()) return std::nullopt;
  other.mantissa_ = -other.mantissa_;
  return plus(other);
}

std::optional<Decimal> Decimal::times(Decimal other) const {
  return normal(Wide{mantissa_} * other.mantissa_, std::int64_t{exponent_} + other.exponent_);
}

std::optional<Decimal> Decimal::shifted(int powers_of_ten) const {
  return normal(mantissa_, std::int64_t{exponent_} + powers_of_ten);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const auto sign = [](std::int64_t mantissa) { return mantissa < 0 ? -1 : mantissa > 0 ? 1 : 0; };
  if (sign(a.mantissa_) != sign(b.mantissa_)) return sign(a.mantissa_) <=> sign(b.mantissa_);
  if (a.mantissa_ == 0) return std::strong_ordering::equal;
  const int a_digits = count_digits(a.mantissa_), b_digits = count_digits(b.mantissa_);
  const auto larger = std::strong_ordering::greater, smaller = std::strong_ordering::less;
  if (a_digits + a.exponent_ != b_digits + b.exponent_)
    return (a_digits + a.exponent_ > b_digits + b.exponent_) == (a.mantissa_ > 0) ? larger : smaller;
  const int digits = std::max(a_digits, b_digits);
  const Wide x = a.mantissa_ * power_of_ten(digits - a_digits);
  const Wide y = b.mantissa_ * power_of_ten(digits - b_digits);
  return x < y ? smaller : x > y ? larger : std::strong_ordering::equal;
}

}  // namespace synopse
