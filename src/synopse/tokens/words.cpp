// The lexer's words: what belongs to a word beside letters, and what is cut off it.
#include <algorithm>
#include <array>
#include <string>

#include "synopse/text/characters.h"
#include "synopse/tokens/lexer.h"

namespace synopse {

namespace {

constexpr std::size_t kLongestClitic = 12;

// The word as the lists have it: folded, with the apostrophe of a typewriter.
std::string plain(std::string_view word) {
  std::string result;
  for (std::size_t at = 0; at < word.size();) {
    const Character c = character_at(word, at);
    if (c.kind == Class::apostrophe) {
      result += '\'';
    } else {
      fold_into(result, word.substr(at, c.size));
    }
    at += c.size;
  }
  return result;
}

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
  const char after = byte_at(end);
  if (after != ' ' && after != ',' && after != '\n') {
    if (const Position link = links_.end_from(at); link > at) {
      add(at, link, Shape::link, TokenKind::word);
      return link;
    }
  }
  return word_from(at, end);
}

// Goes on from [begin, end), whose characters are letters, marks and digits.
Lexer::Position Lexer::word_from(Position begin, Position end) {
  bool has_apostrophe = false;
  while (true) {
    const Position joined = joined_end(begin, end);
    if (joined == end) break;
    has_apostrophe = has_apostrophe || class_at(end) == Class::apostrophe;
    end = joined;
  }
  if (options_.clitics == Clitics::keep) {
    add(begin, end, Shape::word, TokenKind::word);
  } else if (has_apostrophe) {
    add_with_clitics(begin, end);
  } else {
    add_word(begin, end);
  }
  return end;
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
      return hyphen_end(begin, end);
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
        return knowledge_.endings.empty() || class_at(after) != Class::lower ? end : word_end(after);
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
  if (next == Class::hyphen && options_.hyphens == Hyphens::keep && is_word_letter(class_at(dot + 2))) {
    return knowledge_.abbreviation(first) != Abbreviation::none ? word_end(dot + 2) : dot;
  }
  if (!is_word_letter(next)) return dot;
  const Position end = word_end(dot + 1);
  if (end - begin > kLongest) return dot;
  if (knowledge_.abbreviation(between(begin, end)) != Abbreviation::none) return end;
  const std::size_t last_dot = first.rfind('.');
  const std::string_view part = last_dot == std::string_view::npos ? first : first.substr(last_dot + 1);
  if (!is_single_letter(part)) return dot;
  const bool brand =
      first.size() == 1 && is_in_capitals(first) && is_in_capitals(between(dot + 1, end));  // "E.ON"
  return brand || is_single_letter(between(dot + 1, end)) ? end : dot;
}

Lexer::Position Lexer::hyphen_end(Position begin, Position hyphen) const {
  const Position after = hyphen + character_at(text_, hyphen).size;
  if (!is_word_character(class_at(after))) return hyphen;
  if (options_.hyphens == Hyphens::keep) return word_end(after);
  const std::string_view first = between(begin, hyphen);
  const bool prefix = first.size() <= kLongestClitic && knowledge_.prefixes.contains(plain(first));
  return prefix ? word_end(after) : hyphen;
}

// "Kund:innen", "Bürger(innen)".
Lexer::Position Lexer::ending_end(Position mark, Position from) const {
  if (knowledge_.endings.empty() || class_at(from) != Class::lower) return mark;
  const Position end = word_end(from);
  if (end - from > kLongestClitic || !knowledge_.endings.contains(between(from, end))) return mark;
  if (class_at(mark) != Class::open) return end;
  return byte_at(mark) == '(' && byte_at(end) == ')' ? end + 1 : mark;
}

Lexer::Position Lexer::slash_end(Position begin, Position slash) const {
  const Position end = word_end(slash + 1);
  if (end - slash > 2 && ending_end(slash, slash + 1) == end) return end;  // "Bürger/innen"
  if (slash - begin > kLongestClitic) return slash;
  return end - slash <= kLongestClitic && knowledge_.whole.contains(between(begin, end)) ? end : slash;
}

// "AT&T", "R&D": capitals on both sides.
Lexer::Position Lexer::ampersand_end(Position begin, Position ampersand) const {
  if (ampersand - begin > 3 || class_before(ampersand) != Class::upper) return ampersand;
  return class_at(ampersand + 1) == Class::upper ? word_end(ampersand + 1) : ampersand;
}

bool Lexer::is_clitic(Position begin, Position end, const WordSet& words) const {
  if (words.empty() || end - begin > kLongestClitic || end == begin) return false;
  return words.contains(plain(between(begin, end)));
}

// Where the clitic at the end of the word begins; `end` when it has none.
Lexer::Position Lexer::clitic_begin(Position begin, Position end) const {
  Position at = end;
  for (int letters = 0; letters < 4 && at > begin; ++letters) {
    const Character c = character_before(text_, at);
    at -= c.size;
    if (c.kind != Class::apostrophe) continue;
    if (at > begin && is_clitic(at, end, knowledge_.clitics)) return at;
    const Position earlier = at - std::min<Position>(at - begin, character_before(text_, at).size);
    return earlier > begin && is_clitic(earlier, end, knowledge_.clitics) ? earlier : end;
  }
  return end;
}

// Adds a word, or two that are written as one.
void Lexer::add_word(Position begin, Position end) {
  const Position first = fused_end(begin, end);
  if (first > begin) add(begin, first, Shape::word, TokenKind::word);
  add(first, end, Shape::word, TokenKind::word);
}

// Adds a word, and its clitics as words of their own.
void Lexer::add_with_clitics(Position begin, Position end) {
  constexpr std::size_t kMostClitics = 3;  // "wouldn't've" has two
  std::array<Position, kMostClitics + 1> ends{end};
  std::size_t last = 0;
  for (; last < kMostClitics; ++last) {
    const Position cut = clitic_begin(begin, ends[last]);
    if (cut == ends[last]) break;
    ends[last + 1] = cut;
  }
  for (++last; last-- > 0; begin = ends[last]) add(begin, ends[last], Shape::word, TokenKind::word);
}

// Where the first of two words written as one ends; `begin` when the word is only one.
Lexer::Position Lexer::fused_end(Position begin, Position end) const {
  // Nearly every word is turned away here: this is asked of each.
  if (end - begin > kLongestClitic || (knowledge_.fused_sizes >> (end - begin) & 1U) == 0) return begin;
  if ((knowledge_.fused_initials >> (static_cast<unsigned char>(text_[begin]) & 31U) & 1U) == 0) return begin;
  const auto found = knowledge_.fused.find(plain(between(begin, end)));
  return found == knowledge_.fused.end() ? begin : begin + found->second;
}

}  // namespace synopse
