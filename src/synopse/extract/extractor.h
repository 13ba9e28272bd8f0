// From matches to layers.  One function a kind; each writes one layer and reads those before it.
#pragma once

#include <span>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/document/text_cache.h"
#include "synopse/extract/name_knowledge.h"
#include "synopse/extract/stance_knowledge.h"
#include "synopse/grammar/matcher.h"

namespace synopse {

// Texts that many annotations carry come from `texts`.
void add_figure(const Match& match, const Rule& rule, TextCache& texts, Document& document);
void add_entity(const Match& match, const Rule& rule, TextCache& texts, Document& document);
void add_stance(const Match& match, const Rule& rule, TextCache& texts, Document& document);

// A rule's first word ("figure", "entity", "stance") picks the function.  A new kind of
// annotation is a new layer in Document, a new line in this table, and a line in each writer.
struct Extractor {
  std::string_view kind;
  void (*add)(const Match& match, const Rule& rule, TextCache& texts, Document& document);
};

std::span<const Extractor> extractors();
const Extractor* extractor(std::string_view kind);  // nullptr: no such kind

// What a phase's end does to the whole document, once all its sentences are through.
// Figures: sorted, of those that overlap the longer ones kept.
void sort_figures(Document& document);
// ... and after the last phase that finds some: relative and underspecified dates resolved against
// document.date and earlier dates. With a grammar, the verbs of its lexicon `tense` tell on which side of the
// document's day a date lies.
void finish_figures(Document& document);
void finish_figures(Document& document, const Grammar& grammar);
// Entities: sorted; mentions of what the document already knows are found (surnames, acronyms, repeated
// names), and every mention of one thing gets one `ref` and one `norm`.
void finish_entities(Document& document, const NameKnowledge& knowledge);
// Stances: sorted; roles get the refs and members of the entities that they hold; `by` set where one stance's
// content holds another.  The words of lexicon `function` whose `class` is "and" join the members of a
// role; without knowledge, roles have no members.
void finish_stances(Document& document);
void finish_stances(Document& document, const StanceKnowledge& knowledge);

}  // namespace synopse
