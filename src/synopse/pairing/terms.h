// What of a document can be found again in a document of the other language.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/align/bilingual.h"
#include "synopse/document/document.h"
#include "synopse/document/words.h"

namespace synopse {

// How often something stands in news of any kind, before any collection is known.
enum class Rarity : std::uint8_t { common, known, unknown, figure, name };

// A word by its English stem, a name by its sound or reference, a figure by its value, a date by its day.
struct DocumentTerm {
  Key key = 0;
  float count = 0;  // how often it stands there, by the share of it where a word has several translations
  Rarity rarity = Rarity::known;
};

// Reads documents of both languages.  One thread's: forms that have been analysed are kept.
class TermReader {
 public:
  // `bilingual` must outlive it.
  explicit TermReader(const Bilingual& bilingual) : bilingual_(bilingual) {}

  // Sorted by key, each key once; valid until the next call.  Tokens are enough; entities and figures say
  // more.
  std::span<const DocumentTerm> read(const Document& document, Side side);

 private:
  using Terms = std::vector<DocumentTerm>;

  void add_words(const Document& document, Side side);
  void add_hyphenated(std::string_view word, Side side);
  void add_word(std::string_view part, Side side);
  void add_entities(const Document& document);
  void add_figures(const Document& document);
  void add_day(std::string_view time);
  void join_equal();

  Terms analysed(std::string_view word, Side side) const;
  void add_meaning(std::string_view plain, Side side, Rarity rarity, Terms& out) const;
  void add_sound(std::string_view plain, Side side, Rarity rarity, Terms& out) const;

  const Bilingual& bilingual_;
  std::unordered_map<std::string, Terms> forms_[2];  // looked up only, so that no order shows
  std::vector<Word> words_;
  std::string form_;
  Terms terms_;
};

}  // namespace synopse
