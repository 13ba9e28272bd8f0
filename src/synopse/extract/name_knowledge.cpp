#include "synopse/extract/name_knowledge.h"

#include "synopse/grammar/grammar.h"

namespace synopse {

NameKnowledge::NameKnowledge(const Grammar& grammar)
    : key(grammar.lexicon("transliteration")),
      genitive(grammar.lexicon("genitive")),
      not_names(grammar.lexicon("not_name")),
      places(grammar.lexicon("place_name")),
      nationalities(grammar.lexicon("nationality_word")),
      organization_words(grammar.lexicon("organization_word")),
      place_words(grammar.lexicon("place_word")),
      ruler_names(grammar.lexicon("ruler_name")),
      listed(grammar.lexicon("person_name"), places, grammar.lexicon("organization_name")) {}

}  // namespace synopse
