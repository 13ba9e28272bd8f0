// Lists of German and English words, from the grammars or from a user, made into look-up tables.
#pragma once

#include <string>
#include <vector>

#include "synopse/align/frequencies.h"
#include "synopse/align/stemmer.h"
#include "synopse/align/translations.h"
#include "synopse/align/word_lists.h"

namespace synopse {

// What makes keys of words.
struct WordKeys {
  const Spelling& spelling;
  const Stemmer &de, &en;
  const Frequencies& frequencies;

  // Words and stems have keys of their own; English stems are what translations lead to.
  static Key word(std::string_view plain) { return key_of('w', plain); }
  static Key stem(std::string_view stemmed) { return key_of('W', stemmed); }
  // Cut twice, so that "officials" and "official" meet, "ordered" and "order".
  static Key english(const Stemmer& en, std::string_view plain) {
    return key_of('w', en.stem(en.stem(plain)));
  }
};

// grammars/bilingual/*.lex as a block for Translations.  Mistakes go to `report`.
std::vector<std::byte> compiled_lexicon(const Files& files, const WordKeys& keys, Diagnostics& report);

// A user's list: Ding's format or ours, as its first line is.  Lines that are none are left out, with one
// warning for all; a file without any other line, or not in UTF-8, is an error.
std::vector<std::byte> compiled_list(const std::vector<std::string>& paths, const WordKeys& keys,
                                     Diagnostics& report);

}  // namespace synopse
