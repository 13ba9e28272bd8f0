#include "synopse/tokens/classify.h"

#include "synopse/text/characters.h"

namespace synopse {

namespace {

Class punctuation_class(char32_t c) {
  switch (c) {
    case U'.':
      return Class::stop;
    case U'!':
    case U'?':
    case U'\u203C':
    case U'\u203D':
    case U'\u2047':
    case U'\u2048':
    case U'\u2049':
    case U'\u061F':
      return Class::exclaim;
    case U'\u2026':
      return Class::ellipsis;
    case U'\u3002':
    case U'\uFF01':
    case U'\uFF0E':
    case U'\uFF1F':
    case U'\u0964':
      return Class::wide_stop;
    case U'\'':
    case U'\u2019':
    case U'\u00B4':
    case U'\u02BC':
      return Class::apostrophe;
    case U'-':
    case U'\u2010':
    case U'\u2011':
      return Class::hyphen;
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2015':
      return Class::dash;
    case U',':
      return Class::comma;
    case U';':
      return Class::semicolon;
    case U':':
      return Class::colon;
    case U'/':
      return Class::slash;
    case U'`':
      return Class::backtick;
    case U'@':
      return Class::at;
    case U'#':
      return Class::hash;
    case U'&':
      return Class::ampersand;
    case U'_':
      return Class::underscore;
    default:
      return Class::symbol;
  }
}

bool is_quotation_mark(char32_t c) {
  return c == U'"' || c == U'\u00AB' || c == U'\u00BB' || (c >= U'\u2018' && c <= U'\u201F') ||
         c == U'\u2039' || c == U'\u203A' || (c >= U'\u300C' && c <= U'\u300F');
}

bool is_bullet(char32_t c) {
  return c == U'\u2022' || c == U'\u2023' || c == U'\u2043' || c == U'\u25AA' || c == U'\u25AB' ||
         c == U'\u25CF' || c == U'\u25E6' || c == U'\u25A0' || c == U'\u25BA' || c == U'\u00B7';
}

// Opening brackets have odd places in pairs; Unicode's category would need another question for each.
bool is_opening_bracket(char32_t c) {
  return c == U'(' || c == U'[' || c == U'{' || c == U'\u27E8' || c == U'\uFF08' || c == U'\u2329';
}

bool is_closing_bracket(char32_t c) {
  return c == U')' || c == U']' || c == U'}' || c == U'\u27E9' || c == U'\uFF09' || c == U'\u232A';
}

// What stands invisibly in words, and small figures behind them: "km²".
bool joins(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0xB2 || c == 0xB3 || c == 0xB9 || c == 0x2070 ||
         (c >= 0x2074 && c <= 0x2079) || (c >= 0x2080 && c <= 0x2089) || (c >= 0xE0020 && c <= 0xE007F);
}

bool is_fraction(char32_t c) { return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E); }

Class letter_class(char32_t c) {
  if (is_upper(c)) return Class::upper;
  if (is_lower(c)) return Class::lower;
  return is_unspaced(c) ? Class::unspaced : Class::letter;
}

}  // namespace

Class classify(char32_t c) {
  if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\f') return Class::line;
  if (is_space(c)) return Class::space;
  if (is_quotation_mark(c) && c != U'\u2019') return Class::quote;
  if (const Class known = punctuation_class(c); known != Class::symbol) return known;
  if (is_opening_bracket(c)) return Class::open;
  if (is_closing_bracket(c)) return Class::close;
  if (is_bullet(c)) return Class::bullet;
  if (joins(c)) return Class::mark;
  if (is_mark(c)) return is_unspaced(c) ? Class::unspaced : Class::mark;
  if (is_digit(c) || is_fraction(c)) return Class::digit;
  return is_letter(c) ? letter_class(c) : Class::symbol;
}

}  // namespace synopse
