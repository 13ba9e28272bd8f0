// What a grammar knows about names, looked up once for all documents.
#pragma once

#include "synopse/extract/name_forms.h"
#include "synopse/extract/name_key.h"

namespace synopse {

class Grammar;
class Lexicon;

// The lexicons that coreference asks for; null where the grammar has none of that name.  Immutable; the grammar must
// outlive it.
struct NameKnowledge {
  explicit NameKnowledge(const Grammar& grammar);

  NameKey key;                        // by `transliteration`
  Genitive genitive;                  // by `genitive`
  const Lexicon* not_names;           // words that are no surname
  const Lexicon* places;              // `place_name`
  const Lexicon* organization_words;  // how both languages spell what organizations are called by
};

}  // namespace synopse
