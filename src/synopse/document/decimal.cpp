#include "synopse/document/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>
#include <utility>

namespace synopse {
namespace {

// Two numbers of 38 digits can be added without overflow: 2 * 10^38 < 2^128.
__extension__ using Wide = unsigned __int128;

constexpr int kDigits = 38;
constexpr int kLargestMagnitude = 308;  // digits before the point
constexpr int kSmallestExponent = -400;

// Of a packed number.
constexpr int kExponentAt = 2, kMantissaAt = 10;
constexpr std::int32_t kBias = 128;

constexpr auto kPowersOfTen = [] {
  std::array<Wide, kDigits + 1> powers = {1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}();

Wide power_of_ten(int exponent) { return kPowersOfTen[static_cast<std::size_t>(exponent)]; }

int count_digits(Wide magnitude) {
  const auto above = std::upper_bound(kPowersOfTen.begin(), kPowersOfTen.end(), magnitude);
  return static_cast<int>(above - kPowersOfTen.begin());
}

// Takes the zeros off the end; how many they were.
int strip_zeros(Wide& magnitude) {
  int zeros = 0;
  for (; magnitude > std::numeric_limits<std::uint64_t>::max() && magnitude % 10 == 0; ++zeros)
    magnitude /= 10;
  if (magnitude > std::numeric_limits<std::uint64_t>::max()) return zeros;
  auto word = static_cast<std::uint64_t>(magnitude);
  for (; word != 0 && word % 10 == 0; ++zeros) word /= 10;
  magnitude = word;
  return zeros;
}

std::string digits_of(Wide magnitude) {
  std::string digits;
  do {
    digits += static_cast<char>('0' + static_cast<int>(magnitude % 10));
    magnitude /= 10;
  } while (magnitude != 0);
  std::reverse(digits.begin(), digits.end());
  return digits;
}

// Moves factors 2 and 5 of either number to the exponent, so that their product ends in no zero.
int cancel(Wide& twos, Wide& fives) {
  int exponent = 0;
  for (; twos % 2 == 0 && fives % 5 == 0; ++exponent) {
    twos /= 2;
    fives /= 5;
  }
  return exponent;
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
  Wide magnitude() const { return magnitude_; }
  std::int64_t exponent() const { return zeros_ - decimals_; }

 private:
  void add(char digit, bool decimal) {
    if (decimal) ++decimals_;
    if (digit == '0') {
      if (magnitude_ != 0) ++zeros_;
      return;
    }
    digits_ += magnitude_ == 0 ? 1 : zeros_ + 1;
    overflow_ = overflow_ || digits_ > kDigits;
    if (overflow_) return;
    magnitude_ = magnitude_ * power_of_ten(static_cast<int>(zeros_) + 1) + static_cast<Wide>(digit - '0');
    zeros_ = 0;
  }

  Wide magnitude_ = 0;
  std::int64_t zeros_ = 0, decimals_ = 0, digits_ = 0;
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

// Brings a result into normal form, or finds that it is out of range.
std::optional<Decimal> Decimal::normal(bool negative, Wide magnitude, std::int64_t exponent) {
  if (magnitude == 0) return Decimal();
  exponent += strip_zeros(magnitude);
  const int digits = count_digits(magnitude);
  if (digits > kDigits || exponent < kSmallestExponent || digits + exponent > kLargestMagnitude)
    return std::nullopt;
  Decimal result;
  result.high_ = static_cast<std::uint64_t>(magnitude >> 64);
  result.low_ = static_cast<std::uint64_t>(magnitude);
  result.exponent_ = static_cast<std::int32_t>(exponent);
  result.negative_ = negative;
  return result;
}

Decimal::Decimal(std::int64_t integer)
    : low_(integer < 0 ? -static_cast<std::uint64_t>(integer) : static_cast<std::uint64_t>(integer)),
      negative_(integer < 0) {
  for (; low_ != 0 && low_ % 10 == 0; low_ /= 10) ++exponent_;
}

std::optional<Decimal> Decimal::make(std::int64_t mantissa, int exponent) {
  return Decimal(mantissa).shifted(exponent);
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) text.remove_prefix(1);
  DigitReader digits;
  const std::size_t length = digits.read(text);
  if (length == 0 || digits.overflow()) return std::nullopt;
  const auto exponent = read_exponent(text.substr(length));
  if (!exponent) return std::nullopt;
  return normal(negative, digits.magnitude(), digits.exponent() + *exponent);
}

std::optional<std::int64_t> Decimal::integer() const {
  constexpr std::uint64_t kLargest = std::numeric_limits<std::int64_t>::max();
  constexpr int kMostZeros = 18;
  if (high_ != 0 || exponent_ < 0 || exponent_ > kMostZeros) return std::nullopt;
  const Wide whole = low_ * power_of_ten(exponent_);
  if (whole > kLargest + (negative_ ? 1U : 0U)) return std::nullopt;
  const auto word = static_cast<std::uint64_t>(whole);
  return static_cast<std::int64_t>(negative_ ? -word : word);
}

std::string Decimal::text() const {
  std::string digits = digits_of(magnitude());
  if (exponent_ >= 0) {
    digits.append(static_cast<std::size_t>(exponent_), '0');
  } else {
    const auto decimals = static_cast<std::size_t>(-exponent_);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    digits.insert(digits.size() - decimals, 1, '.');
  }
  if (negative_) digits.insert(0, 1, '-');
  return digits;
}

double Decimal::approximate() const {
  std::string written = digits_of(magnitude());
  written += 'e';
  written += std::to_string(exponent_);
  double result = 0;
  std::from_chars(written.data(), written.data() + written.size(), result);
  return negative_ ? -result : result;
}

// From the lowest bit on: one that is set, the sign, the exponent with kBias added, the mantissa.
std::uint64_t Decimal::packed() const {
  if (high_ != 0 || low_ >> (64 - kMantissaAt) != 0 || exponent_ < -kBias || exponent_ >= kBias) return 0;
  return low_ << kMantissaAt | static_cast<std::uint64_t>(exponent_ + kBias) << kExponentAt |
         (negative_ ? 2U : 0U) | 1U;
}

Decimal Decimal::unpacked(std::uint64_t packed) {
  Decimal number;
  number.low_ = packed >> kMantissaAt;
  number.exponent_ = static_cast<std::int32_t>(packed >> kExponentAt & (2 * kBias - 1)) - kBias;
  number.negative_ = (packed & 2U) != 0;
  return number;
}

std::optional<Decimal> Decimal::plus(Decimal other) const {
  if (sign() == 0) return other;
  if (other.sign() == 0) return *this;
  const auto& [low, high] = exponent_ < other.exponent_ ? std::pair(*this, other) : std::pair(other, *this);
  const int difference = high.exponent_ - low.exponent_;
  // The last digit of `low` is not zero, so the sum would keep all digits in between; and what does not fit
  // into `Wide` has too many digits whatever is taken from it.
  if (difference > kDigits) return std::nullopt;
  Wide a = high.magnitude();
  const Wide b = low.magnitude();
  if (a > std::numeric_limits<Wide>::max() / power_of_ten(difference)) return std::nullopt;
  a *= power_of_ten(difference);
  if (high.negative_ != low.negative_) {
    const bool a_larger = a > b;
    return normal(a_larger ? high.negative_ : low.negative_, a_larger ? a - b : b - a, low.exponent_);
  }
  if (a > std::numeric_limits<Wide>::max() - b) return std::nullopt;
  return normal(low.negative_, a + b, low.exponent_);
}

std::optional<Decimal> Decimal::minus(Decimal other) const {
  other.negative_ = other.sign() != 0 && !other.negative_;
  return plus(other);
}

std::optional<Decimal> Decimal::times(Decimal other) const {
  Wide a = magnitude(), b = other.magnitude();
  if (a == 0 || b == 0) return Decimal();
  const std::int64_t exponent = std::int64_t{exponent_} + other.exponent_ + cancel(a, b) + cancel(b, a);
  if (a > std::numeric_limits<Wide>::max() / b) return std::nullopt;
  return normal(negative_ != other.negative_, a * b, exponent);
}

std::optional<Decimal> Decimal::shifted(int powers_of_ten) const {
  return normal(negative_, magnitude(), std::int64_t{exponent_} + powers_of_ten);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  if (a.sign() != b.sign() || a.sign() == 0) return a.sign() <=> b.sign();
  const auto& [low, high] = a.negative_ ? std::pair(b, a) : std::pair(a, b);
  const int low_digits = count_digits(low.magnitude()), high_digits = count_digits(high.magnitude());
  if (low_digits + low.exponent_ != high_digits + high.exponent_)
    return low_digits + low.exponent_ <=> high_digits + high.exponent_;
  const int digits = std::max(low_digits, high_digits);
  const Wide x = low.magnitude() * power_of_ten(digits - low_digits);
  const Wide y = high.magnitude() * power_of_ten(digits - high_digits);
  return x < y   ? std::strong_ordering::less
         : x > y ? std::strong_ordering::greater
                 : std::strong_ordering::equal;
}

}  // namespace synopse
