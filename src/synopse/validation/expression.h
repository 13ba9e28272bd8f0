// Regular expressions as trees: what the schema's datatypes and patterns are before they run.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>
#include <vector>

namespace synopse::validation {

// What an expression tells apart: every character of ASCII; of the others, controls and the like (C*),
// separators (Z*), and the rest.
inline constexpr std::size_t kAscii = 128, kOther = 128, kSeparator = 129, kRest = 130, kSymbols = 131;
using Symbols = std::bitset<kSymbols>;

struct Expression {
  enum class Kind { symbols, sequence, choice, repeat, both };
  static constexpr unsigned kNoEnd = ~0u;

  Kind kind = Kind::sequence;
  Symbols symbols;                // of Kind::symbols: one of them
  std::vector<Expression> parts;  // an empty sequence is the empty string
  unsigned least = 0, most = 0;   // of Kind::repeat
};

Expression literal(std::string_view text);
Expression sequence(std::vector<Expression> parts);
Expression choice(std::vector<Expression> parts);
Expression repeat(Expression part, unsigned least, unsigned most);
Expression optional(Expression part);
// What both of them take.
Expression both(Expression a, Expression b);

// A pattern of XML Schema: characters, classes, groups, |, *, +, ?, {n,m}, \s \S \p{C} \p{Z}.  Throws Error
// on anything else, so that a schema that needs more is noticed when it is loaded.
Expression pattern(std::string_view text);

}  // namespace synopse::validation
