// Words as the other language may have them.
#pragma once

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/align/bilingual.h"
#include "synopse/align/features.h"
#include "synopse/align/key_numbers.h"

namespace synopse {

struct WordForm {
  Evidence evidence = Evidence::word;
  Frequency frequency = Frequency::unknown;
  Key identity = 0;  // how often this stands in a document tells how often the form does
  std::vector<std::pair<Key, float>> keys;
};

// The forms of one language's words, each analysed once, and others that somebody adds.
class WordForms {
 public:
  WordForms(Side side, const Bilingual& bilingual) : side_(side), bilingual_(bilingual) {}

  std::uint32_t of(std::string_view word);
  std::uint32_t add(WordForm form);
  // Translation, sound, beginnings of the sound, and for capitals the consonants.
  void add_word_keys(std::string_view word, WordForm& form) const;

  const WordForm& operator[](std::uint32_t form) const { return forms_[form]; }
  std::span<const WordForm> all() const { return forms_; }
  std::size_t size() const { return forms_.size(); }
  // All of them, by their numbers; there are none left.
  std::vector<WordForm> taken() { return std::move(forms_); }
  // Forgets them.
  void clear();

 private:
  WordForm analysed(std::string_view word) const;

  Side side_;
  const Bilingual& bilingual_;
  std::vector<WordForm> forms_;
  KeyNumbers known_;  // words by their letters
  std::vector<std::uint32_t> form_of_word_;
};

// Fills in the terms of a sentence whose features are known.
void add_terms(std::span<const WordForm> forms, SentenceFeatures& made);

}  // namespace synopse
