#include "synopse/tokens/hyphens.h"

#include "synopse/tokens/classes.h"

namespace synopse {

namespace {

using Position = std::uint32_t;

// The next hyphen in [at, end) with something of the word behind it; `end` when there is none.
Position next_hyphen(std::string_view text, Position at, Position end) {
  for (; at < end; ++at) {
    // The first byte of a hyphen: nearly all are ASCII's.
    if (text[at] != '-' && text[at] != '\xE2') continue;
    const Character c = character_at(text, at);
    if (c.kind == Class::hyphen && at + c.size < end) return at;
  }
  return end;
}

// Treebanks keep a given name whole where its first half is short or its second half is large.
bool is_name(std::string_view text, const Piece& word, const Knowledge& knowledge) {
  if (!knowledge.knows(Trait::syllable)) return false;
  const Position end = word.span.end - word.clitic;
  const Position hyphen = next_hyphen(text, word.span.begin, end);
  if (hyphen == end || character_at(text, word.span.begin).kind != Class::upper) return false;
  const Position after = hyphen + character_at(text, hyphen).size;
  if (hyphen - word.span.begin > 3 && character_at(text, after).kind != Class::upper) return false;
  return knowledge.has_plain(text.substr(word.span.begin, hyphen - word.span.begin), Trait::syllable) &&
         knowledge.has_plain(text.substr(after, end - after), Trait::syllable);
}

TokenKind kind_of(std::string_view part) {
  const bool digits =
      character_at(part, 0).kind == Class::digit && character_before(part, part.size()).kind == Class::digit;
  return digits ? TokenKind::number : TokenKind::word;
}

}  // namespace

void split_hyphens(std::string_view text, const Piece& word, const Knowledge& knowledge,
                   std::vector<Token>& tokens) {
  const bool whole = is_name(text, word, knowledge);
  Position begin = word.span.begin;
  const auto add = [&](Span span, TokenKind kind) {
    tokens.push_back({.span = span, .kind = kind, .joined = span.begin > word.span.begin});
  };
  for (Position at = begin; !whole && at < word.span.end;) {
    const Position hyphen = next_hyphen(text, at, word.span.end);
    if (hyphen == word.span.end) break;
    const Position after = hyphen + character_at(text, hyphen).size;
    const std::string_view part = text.substr(begin, hyphen - begin);
    if (!knowledge.has_plain(part, Trait::prefix)) {
      add({begin, hyphen}, kind_of(part));
      add({hyphen, after}, TokenKind::punct);
      begin = after;
    }
    at = after;
  }
  add({begin, word.span.end}, kind_of(text.substr(begin, word.span.end - begin)));
  tokens.back().clitic = word.clitic;
}

}  // namespace synopse
