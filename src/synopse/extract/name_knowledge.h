// What a grammar knows about names, looked up once for all documents.
#pragma once

#include "synopse/extract/listed_names.h"
#include "synopse/extract/name_forms.h"
#include "synopse/extract/name_key.h"

namespace synopse {

class Grammar;
class Lexicon;

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
};

}  // namespace synopse
