// What a grammar knows about the words of stances, looked up once for all documents.
#pragma once

#include "synopse/extract/word_class.h"

namespace synopse {

class Grammar;
class Lexicon;

// The lexicons that finish_stances() asks for; null where the grammar has none of that name.  Immutable; the
// grammar must outlive it.
struct StanceKnowledge {
  StanceKnowledge() = default;  // knows no word
  explicit StanceKnowledge(const Grammar& grammar);

  const Lexicon* function = nullptr;
  WordClass joining, reflexive, auxiliary;    // of `function`
  const Lexicon* adverbs = nullptr;           // `cue_adverb`
  const Lexicon* same_speaker = nullptr;      // pronouns
  const Lexicon* anaphors = nullptr;          // `anaphor`
  WordClass definite, pronoun, title, given;  // of `anaphor`
  const Lexicon* titles = nullptr;            // `title`
  const Lexicon* org_heads = nullptr;         // `org_head`
  WordBeginnings title_beginnings, org_head_beginnings;
};

}  // namespace synopse
