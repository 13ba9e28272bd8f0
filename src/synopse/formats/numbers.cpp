#include "synopse/formats/numbers.h"

#include <charconv>
#include <cmath>

namespace synopse {

namespace {

constexpr std::size_t kLongest = 32;  // of a number that fits 64 bits, or of a float

template <class Number>
std::string_view written(char (&digits)[kLongest], Number number) {
  const auto end = std::to_chars(digits, digits + kLongest, number).ptr;
  return {digits, static_cast<std::size_t>(end - digits)};
}

float finite(float number) { return std::isfinite(number) ? number : 0; }

}  // namespace

void append_number(std::string& out, std::size_t number) {
  char digits[kLongest];
  out += written(digits, number);
}

void append_number(Appender& out, std::size_t number) {
  out.take(write_number(out.room(kLongestNumber), number));
}

void append_float(std::string& out, float number) {
  char digits[kLongest];
  out += written(digits, finite(number));
}

void append_float(Appender& out, float number) {
  out.take(std::to_chars(out.room(kLongest), out.room(kLongest) + kLongest, finite(number)).ptr);
}

bool double_holds(const Decimal& number) {
  const double value = number.approximate();
  return std::isfinite(value) && (std::isnormal(value) || number.sign() == 0);
}

}  // namespace synopse
