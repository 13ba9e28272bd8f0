// What a grammar knows about names, looked up once for all documents.
#pragma once

#include <cstddef>

#include "synopse/document/shared_text.h"
#include "synopse/extract/listed_names.h"
#include "synopse/extract/name_forms.h"
#include "synopse/extract/name_key.h"
#include "synopse/grammar/remembered.h"

namespace synopse {

class Grammar;
class Lexicon;

// What a name is bound to, and whether its ref is made of it.
struct SettledName {
  SharedText norm, ref;
  bool guessed = false;
};

// The lexicons that coreference asks for; null where the grammar has none of that name.  One thread's own;
// the grammar must outlive it.
struct NameKnowledge {
  explicit NameKnowledge(const Grammar& grammar);

  NameKey key;                        // by `transliteration`
  Genitive genitive;                  // by `genitive`
  const Lexicon* not_names;           // words that are no surname
  const Lexicon* places;              // `place_name`
  const Lexicon* nationalities;       // `nationality_word`
  const Lexicon* organization_words;  // how both languages spell what organizations are called by
  const Lexicon* place_words;         // ... and what sorts of places are
  const Lexicon* ruler_names;         // ... and first names of rulers and saints
  ListedNames listed;                 // `person_name` and `place_name`; one thread's own
  // Names that no rule had a ref for, by their kind and norm: most of a report stand in others, too.
  mutable Remembered<SettledName> settled{kMostSettled};

 private:
  static constexpr std::size_t kMostSettled = 8'000;
};

}  // namespace synopse
