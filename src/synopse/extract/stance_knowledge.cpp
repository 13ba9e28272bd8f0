#include "synopse/extract/stance_knowledge.h"

#include "synopse/grammar/grammar.h"
#include "synopse/grammar/lexicon.h"

namespace synopse {
namespace {

WordBeginnings beginnings(const Lexicon* lexicon) {
  WordBeginnings all;
  if (lexicon)
    for (const Lexicon::Entry entry : lexicon->entries()) all.add(entry.form);
  return all;
}

}  // namespace

StanceKnowledge::StanceKnowledge(const Grammar& grammar)
    : function(grammar.lexicon("function")),
      joining(function, "class", "and"),
      reflexive(function, "class", "refl"),
      auxiliary(function, "aux", "yes"),
      adverbs(grammar.lexicon("cue_adverb")),
      same_speaker(grammar.lexicon("same_speaker")),
      anaphors(grammar.lexicon("anaphor")),
      definite(anaphors, "class", "definite"),
      pronoun(anaphors, "class", "pronoun"),
      title(anaphors, "class", "title"),
      given(anaphors, "class", "given"),
      titles(grammar.lexicon("title")),
      org_heads(grammar.lexicon("org_head")),
      title_beginnings(beginnings(titles)),
      org_head_beginnings(beginnings(org_heads)) {}

}  // namespace synopse
