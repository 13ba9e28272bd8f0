// What kind of character a code point is, as far as tokens and sentences care.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "synopse/text/utf8.h"

namespace synopse {

enum class Class : std::uint8_t {
  symbol,  // all that has no class of its own
  space,
  line,  // a line break
  lower,
  upper,
  letter,      // of a script without case
  mark,        // joins the character before it: accents, soft hyphens, joiners, superscripts
  digit,       // also vulgar fractions
  unspaced,    // of a script without blanks between words: Han, Kana, Thai ...
  stop,        // .
  exclaim,     // ! ? and their like
  ellipsis,    // one character of three dots
  wide_stop,   // ends a sentence although no blank follows
  apostrophe,  // ' ’ and what people type for them
  hyphen,
  dash,
  quote,  // all other quotation marks
  open,   // brackets
  close,
  comma,
  semicolon,
  colon,
  slash,
  backtick,
  at,
  hash,
  ampersand,
  underscore,
  bullet,
};

// Generated at build time from classify.h, see tools/unicode_tables.cpp: the class of `c` is
// kClassBlocks[kClassIndex[c / 64] * 64 + c % 64].  Below U+0800 the index may be left out.
extern const std::uint16_t kClassIndex[];
extern const std::uint8_t kClassBlocks[];

inline Class class_of(char32_t c) {
  return static_cast<Class>(kClassBlocks[(std::size_t{kClassIndex[c >> 6U]} << 6U) + (c & 63U)]);
}

struct Character {
  Class kind = Class::space;
  std::uint32_t size = 0;  // bytes; 0 at the end of the text
};

// The character at byte `at`; a blank of no size at the end of the text.
Character wide_character_at(std::string_view text, std::size_t at);  // not ASCII
inline Character character_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? Character{static_cast<Class>(kClassBlocks[byte]), 1} : wide_character_at(text, at);
}
Character character_before(std::string_view text, std::size_t at);

// Sets of classes are asked by one shift.
constexpr std::uint32_t set_of(Class c) { return 1U << static_cast<unsigned>(c); }
constexpr bool is_in(Class c, std::uint32_t set) { return (set >> static_cast<unsigned>(c) & 1U) != 0; }
constexpr std::uint32_t kCasedLetters = set_of(Class::lower) | set_of(Class::upper);
constexpr std::uint32_t kWordLetters = kCasedLetters | set_of(Class::letter) | set_of(Class::mark);

constexpr bool is_cased_letter(Class c) { return is_in(c, kCasedLetters); }
constexpr bool is_word_letter(Class c) { return is_in(c, kWordLetters); }
constexpr bool is_word_character(Class c) { return is_in(c, kWordLetters | set_of(Class::digit)); }
constexpr bool is_blank(Class c) { return is_in(c, set_of(Class::space) | set_of(Class::line)); }

}  // namespace synopse
