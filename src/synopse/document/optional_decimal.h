// A number that may be missing.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <utility>

#include "synopse/document/decimal.h"

namespace synopse {

// A std::optional<Decimal> in the width of a pointer; only a number of more than sixteen digits, or far from
// the point, takes further memory.
class OptionalDecimal {
 public:
  OptionalDecimal() noexcept = default;
  OptionalDecimal(std::nullopt_t) noexcept {}  // NOLINT(google-explicit-constructor)
  template <std::convertible_to<Decimal> Number>
  OptionalDecimal(const Number& number) : bits_(kept(number)) {}  // NOLINT(google-explicit-constructor)
  OptionalDecimal(const std::optional<Decimal>& number)           // NOLINT(google-explicit-constructor)
      : bits_(number ? kept(*number) : 0) {}
  OptionalDecimal(const OptionalDecimal& other) : bits_(other.is_apart() ? kept(*other) : other.bits_) {}
  OptionalDecimal(OptionalDecimal&& other) noexcept : bits_(std::exchange(other.bits_, 0)) {}
  OptionalDecimal& operator=(OptionalDecimal other) noexcept {
    std::swap(bits_, other.bits_);
    return *this;
  }
  ~OptionalDecimal() {
    if (is_apart()) delete apart();
  }

  bool has_value() const noexcept { return bits_ != 0; }
  explicit operator bool() const noexcept { return has_value(); }
  operator std::optional<Decimal>() const {  // NOLINT(google-explicit-constructor)
    return has_value() ? std::optional(**this) : std::nullopt;
  }
  Decimal operator*() const { return is_apart() ? *apart() : Decimal::unpacked(bits_); }
  std::optional<Decimal> operator->() const { return **this; }
  void reset() { *this = {}; }

  friend bool operator==(const OptionalDecimal& a, const OptionalDecimal& b) {
    return a.has_value() == b.has_value() && (!a || *a == *b);
  }

 private:
  // A packed Decimal is odd, the place of one is even.
  bool is_apart() const { return bits_ != 0 && bits_ % 2 == 0; }
  const Decimal* apart() const { return reinterpret_cast<const Decimal*>(bits_); }
  static std::uint64_t kept(const Decimal& number) {
    const std::uint64_t packed = number.packed();
    return packed != 0 ? packed : reinterpret_cast<std::uintptr_t>(new Decimal(number));
  }

  std::uint64_t bits_ = 0;  // 0: none
};

}  // namespace synopse
