// German words and what they are called in English.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/align/bilingual_lists.h"

namespace synopse {

struct Translation {
  Key key = 0;         // of the English stem
  float strength = 0;  // 0..1
};

// What is known of words beside the texts of grammars/bilingual/.
struct Lexicons {
  std::span<const std::byte> compiled;    // bilingual/*.lex, when they are compiled; else they are read
  Trust trust = Trust::checked;           // in that
  std::vector<std::string> dictionaries;  // paths of a user's lists
};

class Dictionary {
 public:
  static Dictionary load(const Files& files, const Spelling& spelling, const Stemmer& de, const Stemmer& en,
                         const Lexicons& lexicons, Diagnostics& report);

  // Of a German word, strongest first; through its participle or compound parts when it is not listed.
  std::vector<Translation> translations(std::string_view plain_word) const;
  Frequency frequency(std::string_view plain_word, Side side) const;
  // The key that translations lead to.
  Key english_key(std::string_view plain_word) const;

 private:
  using List = std::vector<Translation>;
  using Rows = std::span<const Translations::Row>;
  // What the built-in lists and a user's say of one word.
  using Listed = std::array<Rows, 2>;

  Listed listed(std::string_view plain_word) const;
  void append(List& list, const Listed& listed, float factor) const;
  List compound(std::string_view plain_word) const;

  Stemmer de_, en_;
  Frequencies frequencies_;
  std::array<Translations, 2> tables_;  // built in, the user's
};

// grammars/bilingual/*.lex for `Lexicons::compiled`; nothing when there is no such folder.
std::vector<std::byte> compile_lexicon(const Files& files, Diagnostics& report);

}  // namespace synopse
