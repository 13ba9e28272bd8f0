// What a Grammar holds: for this room's own files.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/grammar/compiled_items.h"
#include "synopse/grammar/grammar.h"
#include "synopse/grammar/grammar_text.h"
#include "synopse/grammar/lexicon.h"
#include "synopse/grammar/numerals.h"
#include "synopse/grammar/pattern.h"
#include "synopse/grammar/phrase_table.h"
#include "synopse/grammar/tags.h"

namespace synopse {

// A rule as it will be run.
struct CompiledRule {
  PatternLevel level = PatternLevel::items;
  Needs needs;               // pattern.h
  GrammarText regex;         // of level text
  CompiledItems items;       // of level items
  std::string each_capture;  // empty: the rule has no `each`
};

// A test for columns: entries of a lexicon that fulfil all conditions carry `tag`.
struct ColumnTest {
  struct Condition {
    int column;
    std::string value;
    bool equal;  // false: any other value
  };
  std::vector<Condition> conditions;
  Tag tag;
};

// A lexicon that rules name, and what they ask of it.
struct UsedLexicon {
  const Lexicon* lexicon;
  Tag tag;
  std::vector<ColumnTest> columns;
};

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <typename Value>
using StringMap = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

struct PhaseContent {
  std::vector<bool> lexicons;  // by number: named in this phase, so that its phrases are single items
  std::set<Tag> asked;         // tags that some test of this phase asks for
  std::vector<bool> tags;      // the same, by tag
  bool quotations = false;     // quotations are single items
  bool has_text_rules = false;
};

struct Grammar::Content {
  std::string language;
  Tags tags;
  std::vector<Rule> rules;
  std::vector<CompiledRule> compiled;  // by RuleId
  std::vector<Phase> phases;
  std::vector<PhaseContent> phase_contents;              // by phase
  std::vector<std::vector<std::string>> phase_lexicons;  // by phase: names

  std::map<std::string, std::unique_ptr<Lexicon>> files;          // by path
  std::map<std::string, const Lexicon*, std::less<>> lexicons;    // by name
  std::map<std::string, std::string, std::less<>> lexicon_paths;  // by name
  std::vector<UsedLexicon> used;                                  // by lexicon number, in order of name
  std::vector<TokenClass> token_classes;
  StringMap<Tag> literals;  // folded word -> tag of "word"
  PhraseTable phrases;      // the forms of all lexicons in use
  std::unique_ptr<Numerals> numerals;
};

}  // namespace synopse
