#include "synopse/formats/numbers.h"

#include <charconv>
#include <cmath>

namespace synopse {

void append_number(std::string& out, std::size_t number) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

void append_float(std::string& out, float number) {
  char digits[32];
  const float finite = std::isfinite(number) ? number : 0;
  const auto end = std::to_chars(digits, digits + sizeof digits, finite).ptr;
  out.append(digits, end);
}

bool double_holds(const Decimal& number) {
  const double value = number.approximate();
  return std::isfinite(value) && (std::isnormal(value) || number.sign() == 0);
}

}  // namespace synopse
