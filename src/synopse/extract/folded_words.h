// The words of one document, and numbers for their folded forms.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/document/words.h"
#include "synopse/extract/numbered_texts.h"

namespace synopse {

// Words in upper case, which names are made of, are folded at once; the others when they are first asked
// for.  The document must outlive it, with its tokens.
class FoldedWords {
 public:
  explicit FoldedWords(const Document& document);

  std::uint32_t size() const { return words_.size(); }
  Word operator[](std::uint32_t word) const { return words_[word]; }
  // The first word that begins at `byte` or behind it, quickly where it is close behind word number `from`;
  // size() when there is none.
  std::uint32_t at(std::uint32_t byte, std::uint32_t from) const { return words_.first_at(byte, from); }
  bool is_capital(std::uint32_t word) const { return (forms_[word] & kCapital) != 0; }
  // The number of the word's folded form.
  std::uint32_t form(std::uint32_t word);
  // Whether a word in upper case has that folded form.
  bool has_capital_form(std::string_view form) const { return texts_.find(form) < capital_forms_; }
  // Folded forms, and whatever is to be compared with them.
  NumberedTexts& texts() { return texts_; }

 private:
  static constexpr std::uint32_t kCapital = 0x80000000, kNotAsked = kCapital - 1;

  bool begins_with_capital(std::uint32_t word) const;
  std::uint32_t folded(std::uint32_t word);

  const Document& document_;
  Words words_;
  std::vector<std::uint32_t> forms_;  // by word; with kCapital where it is in upper case
  NumberedTexts texts_;
  std::uint32_t capital_forms_ = 0;  // the first of texts_: those of words in upper case
  std::string scratch_;
};

}  // namespace synopse
