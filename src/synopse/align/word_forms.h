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

using FormKey = std::pair<Key, float>;  // and its strength

struct WordForm {
  Evidence evidence = Evidence::word;
  Frequency frequency = Frequency::unknown;
  Key identity = 0;  // how often this stands in a document tells how often the form does
  std::vector<FormKey> keys;
};

// Lists of keys in one block; lists that are alike are kept once.
class KeyLists {
 public:
  std::uint32_t add(std::span<const FormKey> keys);
  std::span<const FormKey> operator[](std::uint32_t list) const {
    return std::span(keys_).subspan(lists_[list].begin, lists_[list].size);
  }
  // Leaves those keys of every list that `others` have.
  void keep_common(const KeyLists& others);
  // Gives back what only add() needs.
  void finish() { numbers_ = {}; }

 private:
  struct List {
    std::uint32_t begin = 0, size = 0;
  };

  std::vector<FormKey> keys_;
  std::vector<List> lists_;
  KeyNumbers numbers_;  // by a hash of what they hold
};

// The forms of one language's words, each analysed once, and others that somebody adds.
class WordForms {
 public:
  WordForms(Side side, const Bilingual& bilingual) : side_(side), bilingual_(bilingual) {}

  std::uint32_t of(std::string_view word);
  std::uint32_t add(const WordForm& form);
  // Translation, sound, beginnings of the sound, and for capitals the consonants.
  void add_word_keys(std::string_view word, WordForm& form) const;

  std::uint32_t size() const { return static_cast<std::uint32_t>(forms_.size()); }
  WordForm operator[](std::uint32_t form) const;
  Evidence evidence(std::uint32_t form) const { return forms_[form].evidence; }
  Frequency frequency(std::uint32_t form) const { return forms_[form].frequency; }
  Key identity(std::uint32_t form) const { return forms_[form].identity; }
  std::span<const FormKey> keys(std::uint32_t form) const { return lists_[forms_[form].keys]; }
  // Keys that the other language does not have match nothing.
  void keep_common_keys(const WordForms& others) { lists_.keep_common(others.lists_); }
  // There will be no more.
  void finish();
  // Forgets them.
  void clear();

 private:
  struct Kept {
    Evidence evidence;
    Frequency frequency;
    std::uint32_t keys;  // a list
    Key identity;
  };

  WordForm analysed(std::string_view word) const;

  Side side_;
  const Bilingual& bilingual_;
  std::vector<Kept> forms_;
  KeyLists lists_;
  KeyNumbers known_;  // words by their letters
  std::vector<std::uint32_t> form_of_word_;
};

// Appends the terms of a sentence's features, in their order.
void append_terms(const WordForms& forms, std::span<const Feature> features, std::vector<Term>& terms);
// Puts terms from `begin` on into their order.
void sort_terms(std::vector<Term>& terms, std::size_t begin);

}  // namespace synopse
