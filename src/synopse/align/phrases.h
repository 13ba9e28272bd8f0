// The features of names and phrases, which are no sentence of their own.
#pragma once

#include <string_view>
#include <vector>

#include "synopse/align/word_forms.h"
#include "synopse/document/document.h"

namespace synopse {

// Reads phrases as if they were sentences, without weights by rarity.
class PhraseReader {
 public:
  PhraseReader(Side side, const Bilingual& bilingual) : forms_(side, bilingual) {}

  // Into the memory of what `made` held.
  void read(std::string_view phrase, PhraseFeatures& made);
  PhraseFeatures read(std::string_view phrase);

 private:
  void add_word(std::string_view word, PhraseFeatures& made);

  WordForms forms_;
};

// The phrases of a document.  A large one has millions of them, and few are asked for at a time: those of the
// last while are kept, the others read anew.
class Phrases {
 public:
  Phrases(const Document& document, Side side, const Bilingual& bilingual);

  // Valid until the next call.
  const PhraseFeatures& of(Span span);

 private:
  struct Slot {
    Span span;
    PhraseFeatures features;
  };

  const Document& document_;
  PhraseReader reader_;
  std::vector<Slot> slots_;  // a power of two of them
};

}  // namespace synopse
