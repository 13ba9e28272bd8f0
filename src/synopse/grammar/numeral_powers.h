// Exponents behind numbers in digits: "e6", " × 10^6", "x10-4", "·10⁻³".
#pragma once

#include <cstddef>
#include <string_view>

namespace synopse {

struct Exponent {
  std::size_t end = 0;  // behind it in the text; where it was looked for when there is none
  int value = 0;
};

// The exponent that begins at `at` of a folded text.
Exponent exponent_at(std::string_view text, std::size_t at);
// The same behind a bare 10: "10^6", "10⁶".
Exponent exponent_of_ten_at(std::string_view text, std::size_t at);

}  // namespace synopse
