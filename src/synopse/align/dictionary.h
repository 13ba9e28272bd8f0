// German words and what they are called in English.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/align/stemmer.h"

namespace synopse {

// How often a word stands in news of any kind: what two sentences share by chance.
enum class Frequency : std::uint8_t { stop, common, known, unknown };

struct Translation {
  Key key = 0;         // of the English stem
  float strength = 0;  // 0..1
};

// From grammars/bilingual/*.lex, frequent.txt, and *.ding if there is one (the "German :: English" lists
// that a user may add).
class Dictionary {
 public:
  static Dictionary load(const Files& files, const Spelling& spelling, const Stemmer& de, const Stemmer& en,
                         Diagnostics& report);

  // Of a German word, strongest first; through its participle or compound parts when it is not listed.
  std::vector<Translation> translations(std::string_view plain_word) const;
  Frequency frequency(std::string_view plain_word, Side side) const;
  // The key that translations lead to.
  Key english_key(std::string_view plain_word) const;

 private:
  using List = std::vector<Translation>;

  const List* listed(std::string_view plain_word) const;
  List compound(std::string_view plain_word) const;
  void add(std::string_view german, const std::vector<std::string_view>& english, const Spelling& spelling);
  void add_english(std::string_view english, float strength, const Spelling& spelling, List& list);
  void load_words(const Files& files, const std::string& path, const Spelling& spelling, Diagnostics& report);
  void load_pairs(const std::string& content, const Spelling& spelling);
  void load_frequencies(const Files& files, const Spelling& spelling, Diagnostics& report);

  Stemmer de_, en_;
  std::unordered_map<Key, List> by_word_, by_stem_;  // looked up only, so that no order shows
  std::unordered_map<Key, Frequency> english_stems_;
  std::array<std::unordered_map<Key, Frequency>, 2> frequent_;
};

}  // namespace synopse
