// The words of one document, and numbers for their folded forms.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/document/words.h"
#include "synopse/extract/numbered_texts.h"

namespace synopse {

// Words are folded when they are first asked for.  The document must outlive it, with its tokens.
class FoldedWords {
 public:
  explicit FoldedWords(const Document& document);

  std::uint32_t size() const { return words_.size(); }
  Word operator[](std::uint32_t word) const { return words_[word]; }
  // The first word that begins at `byte` or behind it, quickly where it is close behind word number `from`;
  // size() when there is none.
  std::uint32_t at(std::uint32_t byte, std::uint32_t from) const { return words_.first_at(byte, from); }
  // Whether the word is one in upper case, which names are made of; and all of these, in text order.
  bool is_capital(std::uint32_t word) const {
    const unsigned char first = first_byte(word);
    const bool capital = first < 0x80 ? first >= 'A' && first <= 'Z' : begins_with_upper(word);
    return capital && words_.kind(word) == TokenKind::word;
  }
  std::span<const std::uint32_t> capitals() const { return capitals_; }
  // The number of the word's folded form.
  std::uint32_t form(std::uint32_t word);
  // Whether a word in upper case has that folded form.
  bool has_capital_form(std::string_view form);
  // Folded forms, and whatever is to be compared with them.
  NumberedTexts& texts() { return texts_; }

 private:
  static constexpr std::uint32_t kNotAsked = NumberedTexts::kNone;

  unsigned char first_byte(std::uint32_t word) const {
    return static_cast<unsigned char>(document_.text[words_.begin(word)]);
  }
  bool begins_with_upper(std::uint32_t word) const;
  void chain_capitals();
  void ask_for_forms(std::size_t letter);
  std::uint32_t folded(std::uint32_t word);

  const Document& document_;
  Words words_;
  std::vector<std::uint32_t> capitals_;  // words
  std::vector<std::uint32_t> forms_;     // by word
  NumberedTexts texts_;
  // Those of capitals_ whose forms were not asked for: the last one that begins with each letter of ASCII or,
  // as 0, with another; and the one before each that begins like it.
  std::array<std::uint32_t, 128> unasked_;
  std::vector<std::uint32_t> alike_;
  NumberMap capital_forms_;  // by text, where words in upper case have it
  std::string scratch_;
};

}  // namespace synopse
