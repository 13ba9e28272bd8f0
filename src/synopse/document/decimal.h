// Exact decimal numbers: what figures are made of, so that 0.1 stays 0.1.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace synopse {

// mantissa * 10^exponent, kept normal: no trailing zero in the mantissa, zero is {0, 0}.
// A result that needs more than 38 digits, is 10^308 or more, or has an exponent below -400 is no Decimal:
// operations then answer nullopt, which every writer shows as "no value" (null).
class Decimal {
 public:
  constexpr Decimal() = default;
  Decimal(std::int64_t integer);  // NOLINT(google-explicit-constructor): integers are decimals

  // Reads "-12", "3.50", "1e-07"; nullopt for anything else or out of range.
  static std::optional<Decimal> parse(std::string_view text);
  static std::optional<Decimal> make(std::int64_t mantissa, int exponent);

  int sign() const { return (high_ | low_) == 0 ? 0 : negative_ ? -1 : 1; }
  int exponent() const { return exponent_; }
  bool is_integer() const { return exponent_ >= 0; }
  // The whole number, if it is one that the type holds.
  std::optional<std::int64_t> integer() const;

  // Plain digits, no exponent, no grouping: "12000000", "2.4", "-0.0000001".
  std::string text() const;
  // For ratios and tolerances only, never for a value that is written.
  double approximate() const;

  std::optional<Decimal> plus(Decimal other) const;
  std::optional<Decimal> minus(Decimal other) const;
  std::optional<Decimal> times(Decimal other) const;
  std::optional<Decimal> shifted(int powers_of_ten) const;

  // In one odd word, unless it is too wide for that; then 0.
  std::uint64_t packed() const;
  static Decimal unpacked(std::uint64_t packed);

  friend bool operator==(const Decimal&, const Decimal&) = default;
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

 private:
  __extension__ using Wide = unsigned __int128;

  static std::optional<Decimal> normal(bool negative, Wide magnitude, std::int64_t exponent);
  Wide magnitude() const { return Wide{high_} << 64 | low_; }

  std::uint64_t high_ = 0, low_ = 0;  // the halves of the mantissa's magnitude
  std::int32_t exponent_ = 0;
  bool negative_ = false;
};

}  // namespace synopse
