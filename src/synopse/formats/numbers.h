// Numbers as both formats write them.
#pragma once

#include <cstddef>
#include <string>

#include "synopse/document/decimal.h"
#include "synopse/formats/appender.h"

namespace synopse {

// No number of 64 bits has more digits.
constexpr std::size_t kLongestNumber = 20;
constexpr std::size_t digits_of(std::size_t number) {
  if (number < 100) return number < 10 ? 1 : 2;
  if (number < 10000) return number < 1000 ? 3 : 4;
  return 4 + digits_of(number / 10000);
}
// Writes one where there is room for kLongestNumber; returns where it ends.
inline char* write_number(char* to, std::size_t number) {
  char* const end = to + digits_of(number);
  char* at = end;
  do *--at = static_cast<char>('0' + number % 10);
  while ((number /= 10) != 0);
  return end;
}

void append_number(std::string& out, std::size_t number);
void append_number(Appender& out, std::size_t number);
// The shortest digits that read back as the same float: "0.93".
void append_float(std::string& out, float number);
void append_float(Appender& out, float number);

// Whether a reader that knows doubles only keeps the number; formats show others as "no value".
bool double_holds(const Decimal& number);

}  // namespace synopse
