// What kind of character a code point is, as far as tokens and sentences care.
#pragma once

#include <array>
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
  ideograph,   // a token each: scripts without blanks
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

// Everything below U+0800 is looked up: one byte or two in UTF-8.
constexpr char32_t kClassTableEnd = 0x800;
extern const std::array<Class, kClassTableEnd> kClasses;

Class class_of(char32_t c);

struct Character {
  Class kind = Class::space;
  std::uint32_t size = 0;  // bytes; 0 at the end of the text
};

// The character at byte `at`; a blank of no size at the end of the text.
Character wide_character_at(std::string_view text, std::size_t at);  // not ASCII
inline Character character_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? Character{kClasses[byte], 1} : wide_character_at(text, at);
}
Character character_before(std::string_view text, std::size_t at);

inline bool is_cased_letter(Class c) { return c == Class::lower || c == Class::upper; }
inline bool is_word_letter(Class c) { return is_cased_letter(c) || c == Class::letter || c == Class::mark; }
inline bool is_word_character(Class c) { return is_word_letter(c) || c == Class::digit; }
inline bool is_blank(Class c) { return c == Class::space || c == Class::line; }

}  // namespace synopse
