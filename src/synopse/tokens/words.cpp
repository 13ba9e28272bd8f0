// The lexer's words: what belongs to a word beside letters, and what is cut off it.
#include <algorithm>

#include "synopse/tokens/lexer.h"

namespace synopse {

namespace {

constexpr std::size_t kLongestClitic = 12;

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

// One letter with its marks: the parts of "U.S." and "z.B.".
bool is_single_letter(std::string_view part) {
  const Character first = character_at(part, 0);
  if (!is_cased_letter(first.kind)) return false;
  return first.size == part.size() || class_of(code_point_at(part, first.size).value) == Class::mark;
}

// Three at the most: longer ones are the next sentence's.
bool is_in_capitals(std::string_view part) {
  return part.size() <= 3 && std::ranges::all_of(part, [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

Lexer::Position Lexer::word_end(Position at) const {
  while (at < text_.size()) {
    const Character c = character_at(text_, at);
    if (!is_word_character(c.kind)) break;
    at += c.size;
  }
  return at;
}

Lexer::Position Lexer::word(Position at) {
  const Position end = word_end(at);
  if (const Position sign = sign_end(at, end); sign > at) {
    add(at, sign, Shape::word);
    return sign;
  }
  if (Links::may_go_on(byte_at(end), byte_at(end + 1))) {
    if (const Position link = links_.end_from(at); link > at) {
      add(at, link, Shape::link);
      return link;
    }
  }
  return word_from(at, end);
}

// Where the sign of a currency ends that is glued to its number: "EUR|50m", "$US|55,000"; `at` if there is
// none.
Lexer::Position Lexer::sign_end(Position at, Position end) const {
  constexpr Position kLongest = 3;
  if (!knowledge_.knows(Trait::sign)) return at;
  Position sign = at;
  while (sign < end && sign - at <= kLongest && !is_ascii_digit(byte_at(sign))) ++sign;
  if (sign == at || sign == end || !is_ascii_digit(byte_at(sign))) return at;
  const std::string_view letters = between(at, sign);
  if (knowledge_.has(letters, Trait::sign)) return sign;
  if (!is_in_capitals(letters)) return at;
  const bool behind_dollar = at > 0 && text_[at - 1] == '$';
  return behind_dollar || (sign - at > 1 && is_amount(sign)) ? sign : at;
}

// A number that is more than a model's: "PS2.7m", "PS6m", but not "MP3".
bool Lexer::is_amount(Position at) const {
  const Position end = number_end(at);
  const Position letters = word_end(end);
  const char mark = byte_at(digits_end(at));
  if (letters == end) return end > digits_end(at) && (mark == '.' || mark == ',');
  return class_at(end) == Class::lower && knowledge_.has(between(end, letters), Trait::unit);
}

// Goes on from [begin, end), whose characters are letters, marks and digits.
Lexer::Position Lexer::word_from(Position begin, Position end) {
  bool has_apostrophe = false;
  bool has_hyphen = false;
  while (true) {
    const Position joined = joined_end(begin, end);
    if (joined == end) break;
    const Class joint = class_at(end);
    has_apostrophe = has_apostrophe || joint == Class::apostrophe;
    // In "Dipl.-Ing." the full stop comes first.
    has_hyphen = has_hyphen || joint == Class::hyphen || joint == Class::stop;
    end = joined;
  }
  if (const Position after = trailing_hyphen_end(end); after > end) {
    end = after;
  }
  add_word(begin, end);
  Piece& piece = pieces_.row.back();
  piece.hyphenated = has_hyphen;
  if (has_apostrophe) piece.clitic = static_cast<std::uint8_t>(end - clitic_begin(begin, end));
  note_compound(pieces_.row.size() - 1);
  return end;
}

// "re-" before a blank: a word that was cut off, in languages that do not write so for other reasons.
Lexer::Position Lexer::trailing_hyphen_end(Position end) const {
  if (byte_at(end) != '-' || !knowledge_.knows(Trait::trailing)) return end;
  return is_blank(class_at(end + 1)) || class_at(end + 1) == Class::comma ? end + 1 : end;
}

// Where the word [begin, end) goes on to if what follows belongs to it; `end` if not.
Lexer::Position Lexer::joined_end(Position begin, Position end) const {
  const Character c = character_at(text_, end);
  const Position after = end + c.size;
  switch (c.kind) {
    case Class::apostrophe:
      return is_word_letter(class_at(after)) ? word_end(after) : end;
    case Class::stop:
      return dotted_end(begin, end);
    case Class::hyphen:
      return hyphen_end(end);
    case Class::underscore:
      return is_word_character(class_at(after)) ? word_end(after) : end;
    case Class::slash:
      return slash_end(begin, end);
    case Class::ampersand:
      return ampersand_end(begin, end);
    case Class::colon:
    case Class::open:
      return ending_end(end, after);
    case Class::symbol:
      if (byte_at(end) == '*')
        return !knowledge_.knows(Trait::ending) || class_at(after) != Class::lower ? end : word_end(after);
      // "N°": the sign of a number stands behind its letter.
      return c.size == 2 && is_single_letter(between(begin, end)) && between(end, after) == "°" ? after : end;
    default:
      return end;
  }
}

// "U.S", "z.B", "v.Chr", "Dipl.-Ing": full stops inside an abbreviation.  The last one is for the sentences.
Lexer::Position Lexer::dotted_end(Position begin, Position dot) const {
  constexpr std::size_t kLongest = 16;
  if (dot - begin > kLongest) return dot;
  const std::string_view first = between(begin, dot);
  const Class next = class_at(dot + 1);
  if (next == Class::hyphen && is_word_letter(class_at(dot + 2))) {
    return knowledge_.abbreviation(first) != 0 ? word_end(dot + 2) : dot;
  }
  if (!is_word_letter(next)) return dot;
  const Position end = word_end(dot + 1);
  if (end - begin > kLongest) return dot;
  if (knowledge_.abbreviation(between(begin, end)) != 0) return end;
  const std::size_t last_dot = first.rfind('.');
  const std::string_view part = last_dot == std::string_view::npos ? first : first.substr(last_dot + 1);
  if (!is_single_letter(part)) return dot;
  const bool brand =
      first.size() == 1 && is_in_capitals(first) && is_in_capitals(between(dot + 1, end));  // "E.ON"
  return brand || is_single_letter(between(dot + 1, end)) ? end : dot;
}

Lexer::Position Lexer::hyphen_end(Position hyphen) const {
  const Position after = hyphen + character_at(text_, hyphen).size;
  return is_word_character(class_at(after)) ? word_end(after) : hyphen;
}

// "Kund:innen", "Bürger(innen)".
Lexer::Position Lexer::ending_end(Position mark, Position from) const {
  if (!knowledge_.knows(Trait::ending) || class_at(from) != Class::lower) return mark;
  const Position end = word_end(from);
  if (end - from > kLongestClitic || !knowledge_.has(between(from, end), Trait::ending)) return mark;
  if (class_at(mark) != Class::open) return end;
  return byte_at(mark) == '(' && byte_at(end) == ')' ? end + 1 : mark;
}

Lexer::Position Lexer::slash_end(Position begin, Position slash) const {
  const Position end = word_end(slash + 1);
  if (end - slash > 2 && ending_end(slash, slash + 1) == end) return end;  // "Bürger/innen"
  if (slash - begin > kLongestClitic) return slash;
  return end - slash <= kLongestClitic && knowledge_.has(between(begin, end), Trait::whole) ? end : slash;
}

// "AT&T", "R&D": capitals on both sides.
Lexer::Position Lexer::ampersand_end(Position begin, Position ampersand) const {
  if (ampersand - begin > 3 || class_before(ampersand) != Class::upper) return ampersand;
  return class_at(ampersand + 1) == Class::upper ? word_end(ampersand + 1) : ampersand;
}

// Where the last clitic of the word begins; `end` when it has none.
Lexer::Position Lexer::clitic_begin(Position begin, Position end) const {
  Position at = end;
  for (int letters = 0; letters < 4 && at > begin; ++letters) {
    const Character c = character_before(text_, at);
    at -= c.size;
    if (c.kind != Class::apostrophe) continue;
    if (at > begin && knowledge_.has_plain(between(at, end), Trait::clitic)) return at;
    const Position earlier = at - std::min<Position>(at - begin, character_before(text_, at).size);
    const bool clitic = earlier > begin && knowledge_.has_plain(between(earlier, end), Trait::clitic);
    return clitic ? earlier : end;
  }
  return end;
}

void Lexer::add_word(Position begin, Position end) {
  add(begin, end, Shape::word);
  if (knowledge_.may_be_special(between(begin, end))) note_special(pieces_.row.size() - 1);
}

void Lexer::note_compound(std::size_t i) {
  const Piece& piece = pieces_.row[i];
  if (!piece.hyphenated && piece.clitic == 0) return;
  const auto index = static_cast<std::uint32_t>(i);
  if (pieces_.compounds.empty() || pieces_.compounds.back() != index) pieces_.compounds.push_back(index);
}

// Notes what few words have: a second word in them, or the air of a sentence's start.
void Lexer::note_special(std::size_t i) {
  Piece& piece = pieces_.row[i];
  const std::string_view word = text_of(text_, piece);
  piece.clitic = knowledge_.fused_part(word);
  note_compound(i);
  if (piece.gap != Gap::blank || i == 0) return;
  // An opener only counts behind a small word or a number.
  const char before = text_[pieces_.row[i - 1].span.begin];
  const bool counts = (before >= 'a' && before <= 'z') || (before >= '0' && before <= '9');
  if (counts && knowledge_.has(word, Trait::opener)) mark(i);
}

}  // namespace synopse
