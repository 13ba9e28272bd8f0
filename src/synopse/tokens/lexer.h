// Cuts a text into pieces: words, numbers, links, punctuation.  One pass, left to right.
#pragma once

#include <optional>
#include <string_view>

#include "synopse/text/breaks.h"
#include "synopse/tokens/classes.h"
#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/links.h"
#include "synopse/tokens/pieces.h"

namespace synopse {

class Lexer {
 public:
  Lexer(std::string_view text, const Knowledge& knowledge)
      : text_(text), knowledge_(knowledge), links_(text) {}

  Pieces run();
  // The same pieces by the rules alone, without the short cut for plain words: slower, and a yardstick.
  Pieces run_by_rules();

 private:
  using Position = std::size_t;

  // plain_words.cpp: reads words, commas and full stops as long as they are plain, a block of bytes at most.
  Position plain_words(Position block);
  void note_plain(Piece* piece);

  // lexer.cpp: each reads what begins at `at` and answers where it ends.
  Position next(Position at);
  Position single(Position at, Character c);
  Position blanks(Position at);
  Position full_stops(Position at);
  Position exclaims(Position at);
  Position hyphens(Position at);
  Position apostrophe(Position at);
  Position backticks(Position at);
  Position comma(Position at);
  Position colon(Position at);
  Position tag(Position at);
  Position symbol(Position at);
  Position unspaced(Position at);
  Position emoticon_end(Position at) const;

  // words.cpp
  Position word(Position at);
  Position sign_end(Position at, Position end) const;
  bool is_amount(Position at) const;
  Position word_from(Position begin, Position end);
  Position joined_end(Position begin, Position end) const;
  Position dotted_end(Position begin, Position dot) const;
  Position hyphen_end(Position hyphen) const;
  Position ending_end(Position mark, Position from) const;
  Position slash_end(Position begin, Position slash) const;
  Position ampersand_end(Position begin, Position ampersand) const;
  Position trailing_hyphen_end(Position end) const;
  void add_word(Position begin, Position end);
  void note_compound(std::size_t piece);
  void note_special(std::size_t piece);
  Position clitic_begin(Position begin, Position end) const;

  // numbers.cpp
  Position number(Position at);
  Position digits_end(Position at) const;
  Position number_end(Position at) const;
  Position groups_end(Position begin, Position end) const;
  Position hyphenated_digits_end(Position end) const;

  Position word_end(Position at) const;  // of the run of letters, marks and digits
  Class class_at(Position at) const { return character_at(text_, at).kind; }
  Class class_before(Position at) const { return character_before(text_, at).kind; }
  bool is_at_word_edge(Position at) const;  // nothing but a blank or an opening mark stands before
  char byte_at(Position at) const { return at < text_.size() ? text_[at] : '\0'; }
  std::string_view between(Position begin, Position end) const { return text_.substr(begin, end - begin); }
  void add(Position begin, Position end, Shape shape);
  void mark(std::size_t piece);

  std::string_view text_;
  const Knowledge& knowledge_;
  Links links_;
  std::optional<WordBreaker> breaker_;  // made when the first script without blanks is met
  Pieces pieces_;
  Gap gap_ = Gap::paragraph;  // what stands before the next piece
};

}  // namespace synopse
