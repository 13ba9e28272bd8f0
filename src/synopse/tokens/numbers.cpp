// The lexer's numbers: separators, groups of thousands, and the letters behind them.
#include "synopse/tokens/lexer.h"

namespace synopse {

namespace {

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

// Blanks that typesetters put between groups of three digits.  An ordinary blank may part two numbers.
bool is_fixed_blank(char32_t c) { return c == 0xA0 || c == 0x202F || c == 0x2009; }

}  // namespace

Lexer::Position Lexer::digits_end(Position at) const {
  while (is_ascii_digit(byte_at(at))) ++at;
  return at;
}

// The end of the number proper: "1.000.000", "3,50", "10:30", "2017/18", "2006-11-12".
Lexer::Position Lexer::number_end(Position at) const {
  Position end = digits_end(at);
  if (const Position grouped = groups_end(at, end); grouped > end) return grouped;
  if (const Position joined = hyphenated_digits_end(end); joined > end) return joined;
  while (end < text_.size()) {
    const Character c = character_at(text_, end);
    const Position after = end + c.size;
    const Position digits = digits_end(after);
    if (c.kind == Class::digit || (c.kind == Class::mark && end > at)) {
      end = after;
    } else if (digits == after) {
      break;
    } else if (c.kind == Class::stop || c.kind == Class::comma || byte_at(end) == ':' ||
               c.kind == Class::slash || (c.kind == Class::apostrophe && digits == after + 3)) {
      end = digits;
    } else {
      break;
    }
  }
  return end;
}

// Groups of three digits behind no-break blanks, with a decimal fraction perhaps.
Lexer::Position Lexer::groups_end(Position begin, Position end) const {
  if (end == begin || end - begin > 3) return end;
  const Position first = end;
  while (true) {
    const CodePoint c = code_point_at(text_, end);
    const Position after = end + c.size;
    if (!is_fixed_blank(c.value) || digits_end(after) != after + 3 || is_word_letter(class_at(after + 3)))
      break;
    end = after + 3;
  }
  if (end == first || (byte_at(end) != ',' && byte_at(end) != '.')) return end;
  const Position fraction = digits_end(end + 1);
  return fraction > end + 1 ? fraction : end;
}

// Three groups or more with hyphens: a date as machines write it, a telephone number.  Two are a range.
Lexer::Position Lexer::hyphenated_digits_end(Position end) const {
  Position at = end;
  int groups = 1;
  while (byte_at(at) == '-' && is_ascii_digit(byte_at(at + 1))) {
    at = digits_end(at + 1);
    ++groups;
  }
  return groups > 2 ? at : end;
}

Lexer::Position Lexer::number(Position at) {
  const Position end = number_end(at);
  const Position letters = word_end(end);
  const Position after = letters > end ? letters : end;
  const bool hyphenated =
      class_at(after) == Class::hyphen && is_word_letter(class_at(after + character_at(text_, after).size));
  if (letters > end) {
    if (const Position link = links_.end_from(at); link > letters) {
      add(at, link, Shape::link);
      return link;
    }
    const std::string_view suffix = between(end, letters);
    const bool unit = knowledge_.has(suffix, Trait::unit);
    if (hyphenated || (!unit && !knowledge_.has_plain(suffix, Trait::suffix))) return word_from(at, letters);
    add(at, unit ? end : letters, Shape::number);
    if (unit) return word_from(end, letters);
    return letters;
  }
  if (hyphenated) return word_from(at, end);
  add(at, end, Shape::number);
  return end;
}

}  // namespace synopse
