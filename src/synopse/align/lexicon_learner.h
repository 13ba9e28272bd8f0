// A list of German and English words, learned from texts that are translations of each other.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/align/bilingual.h"
#include "synopse/align/key_numbers.h"
#include "synopse/align/translation_model.h"
#include "synopse/document/document.h"
#include "synopse/document/links.h"
#include "synopse/document/words.h"

namespace synopse {

class LexiconLearner {
 public:
  // Keeps a reference.
  explicit LexiconLearner(const Bilingual& bilingual);

  // Takes the sentences that are linked.  False: there is no room for more, and they are left out.
  bool add(const Document& de, const Document& en, const Alignment& alignment);
  std::size_t sentence_pairs() const { return sides_[0].sentences.size(); }
  std::size_t documents() const { return documents_; }

  // In the format of grammars/bilingual/*.lex, with a strength behind each English word; sorted.
  std::string lexicon() const;

 private:
  // A word as texts spell it, and how often.
  struct Spelled {
    std::string text;
    std::uint32_t stem = 0, count = 0;
  };
  struct Words {
    NumberedSentences sentences;
    KeyNumbers stems, spellings;
    std::vector<Spelled> spelled;  // by the number of the spelling
  };
  // The spellings of each stem, the commonest first.
  using Spellings = std::vector<std::vector<std::uint32_t>>;

  void read(const Document& document, std::span<const std::uint32_t> sentences, Side side);
  void read_hyphenated(std::string_view word, Side side);
  void read_word(std::string_view word, Side side);
  bool says_nothing(std::string_view plain, Side side) const;
  Words& words(Side side) { return sides_[static_cast<std::size_t>(side)]; }

  static Spellings spellings(const Words& words);
  bool is_kept(std::uint32_t de, std::uint32_t en, const Spellings& german, const Spellings& english) const;
  std::string german_forms(const std::vector<std::uint32_t>& spellings) const;

  const Bilingual& bilingual_;
  std::array<Words, 2> sides_;
  std::vector<std::uint32_t> numbers_;  // of the words of one side
  std::vector<Word> document_words_;
  std::size_t documents_ = 0;
};

}  // namespace synopse
