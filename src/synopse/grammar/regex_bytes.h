// The characters that an expression over bytes asks for, as sets of bytes.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

#include "synopse/grammar/regex.h"

namespace synopse {

using ByteSet = std::bitset<256>;

ByteSet bytes_of(std::string_view text);
ByteSet byte_range(unsigned char from, unsigned char to);
ByteSet beyond_ascii();

// Thrown: something that is not read here, such as an assertion.
struct UnreadRegex {};

// Reads an expression in RE2's syntax piece by piece.  Over Latin-1 a set is exact; over UTF-8 it has every
// byte that such a character may have.
class RegexBytes {
 public:
  RegexBytes(std::string_view regex, Encoding encoding) : text_(regex), encoding_(encoding) {}

  bool done() const { return at_ >= text_.size(); }
  char next() const { return done() ? '\0' : text_[at_]; }
  bool take(std::string_view piece);
  void skip() { ++at_; }

  // What a character, a class or a dot takes; both cases if `any_case`.
  ByteSet atom(bool any_case);

 private:
  ByteSet cased(const ByteSet& bytes, bool any_case) const;
  ByteSet character();
  ByteSet escaped(char c);
  ByteSet code_point();
  ByteSet property();
  void name_in_braces();
  ByteSet hexadecimal();
  ByteSet bracket(bool any_case);
  ByteSet bracket_item();

  std::string_view text_;
  Encoding encoding_;
  std::size_t at_ = 0;
};

}  // namespace synopse
