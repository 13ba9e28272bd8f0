// Cuts a text into pieces: words, numbers, links, punctuation.  One pass, left to right.
#pragma once

#include <string_view>
#include <vector>

#include "synopse/tokens/classes.h"
#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/links.h"
#include "synopse/tokens/pieces.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

class Lexer {
 public:
  Lexer(std::string_view text, const Knowledge& knowledge, const SegmenterOptions& options)
      : text_(text), knowledge_(knowledge), options_(options), links_(text) {}

  std::vector<Piece> run();

 private:
  using Position = std::size_t;

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
  Position emoticon_end(Position at) const;

  // words.cpp
  Position word(Position at);
  Position word_from(Position begin, Position end);
  Position joined_end(Position begin, Position end) const;
  Position dotted_end(Position begin, Position dot) const;
  Position hyphen_end(Position begin, Position hyphen) const;
  Position ending_end(Position mark, Position from) const;
  Position slash_end(Position begin, Position slash) const;
  Position ampersand_end(Position begin, Position ampersand) const;
  void add_word(Position begin, Position end);
  void add_with_clitics(Position begin, Position end);
  Position fused_end(Position begin, Position end) const;
  Position clitic_begin(Position begin, Position end) const;
  bool is_clitic(Position begin, Position end, const WordSet& words) const;

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
  void add(Position begin, Position end, Shape shape, TokenKind kind);

  std::string_view text_;
  const Knowledge& knowledge_;
  SegmenterOptions options_;
  Links links_;
  std::vector<Piece> pieces_;
  Gap gap_ = Gap::paragraph;  // what stands before the next piece
};

}  // namespace synopse
