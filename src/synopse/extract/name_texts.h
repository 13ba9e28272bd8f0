// What names look like in a document: their words, and the forms by which they are compared.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/extract/folded_words.h"
#include "synopse/extract/name_knowledge.h"
#include "synopse/extract/numbered_texts.h"

namespace synopse {

// Whether a lexicon, if there is one, has the form.
bool lists(const Lexicon* lexicon, std::string_view form);

// A name, and those words that begin in it.
struct NameWords {
  Span span;
  std::uint32_t first = 0, last = 0;  // words [first, last)
};

// The document and the knowledge must outlive it.
class NameTexts {
 public:
  NameTexts(const Document& document, const NameKnowledge& knowledge)
      : document_(document), knowledge_(knowledge), words_(document) {}

  FoldedWords& words() { return words_; }
  NumberedTexts& texts() { return words_.texts(); }

  // The name as written, on one line, without a genitive ending; valid until the next call.
  std::string_view base_form(const NameWords& name, bool may_be_genitive);
  // The number of that, folded.
  std::uint32_t key(const NameWords& name, bool may_be_genitive);
  // Of a text, by its number: the last word.
  std::uint32_t last_word(std::uint32_t text);
  // Of a word, by its number: what is left without a genitive ending.  The word itself where it has none, or
  // where nothing that has a number is left.
  std::uint32_t stem(std::uint32_t form);

 private:
  std::string_view text_of(const NameWords& name);
  bool is_known_stem(std::string_view stem);
  bool before_capital(const NameWords& name) const;

  const Document& document_;
  const NameKnowledge& knowledge_;
  FoldedWords words_;
  NumberMap stems_, last_words_;  // by text
  std::string line_, scratch_;
};

}  // namespace synopse
