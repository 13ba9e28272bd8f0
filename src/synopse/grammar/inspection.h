// Looks into a grammar for explanations and counts; annotating needs none of it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/grammar.h"
#include "synopse/grammar/matcher.h"

namespace synopse {

// A line of a .lex file that rules ask for by a lexicon's name.
struct LexiconLine {
  std::string_view lexicon;  // the name
  std::string path;          // "de/lexicon/judge.lex"
  int line = 0;
  std::string_view written;  // one of its forms, before folding
};

// The lines that have `text` among their forms; of one phase's lexicons only, where a phase is given.
std::vector<LexiconLine> lexicon_lines(const Grammar& grammar, std::string_view text,
                                       const Phase* phase = nullptr);

// Every line of the lexicons that rules or their field functions ask for, once, with its first form; by path
// and line.
std::vector<LexiconLine> all_lexicon_lines(const Grammar& grammar);
// Names of the lexicons that no rule asks for; C++ may (extract/README.md).
std::vector<std::string_view> unasked_lexicons(const Grammar& grammar);

// A line, and the place in the text that is one of its forms.
struct LineUse {
  Span span;
  LexiconLine line;
};
// The lines that a match rests on: those of its items which its rule's tests want, and those that its field
// functions looked up.  `items` are its sentence's, in its phase.
std::vector<LineUse> lines_behind(const Grammar& grammar, const Document& document, const Phase& phase,
                                  const Match& match, std::span<const SeenItem> items);

// What the lexicon functions of a match's rule looked up: lines found by joined captures.
std::vector<LexiconLine> looked_up_lines(const Grammar& grammar, const Document& document,
                                         const Match& match);

// The engine's name of a tag: "judge", "judge.polarity=oppose&kind=act", "\"und\"", "/v\.\d+/".
std::string_view tag_name(const Grammar& grammar, Tag tag);
// The same as a rule file has it, and long expressions cut: "judge polarity=oppose kind=act".
std::string readable_tag(std::string_view name);
// All tags that tests of a phase ask for, ascending.
std::vector<Tag> asked_tags(const Grammar& grammar, const Phase& phase);

}  // namespace synopse
