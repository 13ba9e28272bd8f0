// The expressions over single words that a grammar names: `class` statements, and /.../ in patterns.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/narrow_regex.h"
#include "synopse/grammar/pattern.h"
#include "synopse/grammar/regex.h"
#include "synopse/grammar/regex_outline.h"
#include "synopse/grammar/word_automaton.h"

namespace synopse {

// Not shared by threads.
//
// One automaton for all of them (as RE2::Set has it) would be ten times as slow: most ask for an ending, so
// nearly every new word makes new states of it, each a set of hundreds of instructions.  Asked one by one
// they settle on a few states each, and most need not be asked: no match of theirs begins or ends like the
// word. Those that only list words are look-ups.
class TokenClasses {
 public:
  explicit TokenClasses(const std::vector<TokenClass>& classes);

  // Adds the tags of all classes that match the whole word.
  void add_tags(std::string_view word, std::vector<Tag>& tags);

 private:
  struct Class {
    std::string regex;
    Encoding encoding;
    RegexOutline outline;
    Tag tag;
    // Made when it is first asked: an automaton, or RE2 for what only that knows.
    std::unique_ptr<WordAutomaton> automaton;
    std::unique_ptr<Regex> compiled;

    bool matches(std::string_view word);
  };
  using Numbers = std::vector<std::uint16_t>;
  using Tagged = StringMap<std::vector<Tag>>;
  // Whether the class only lists words, which are added.
  bool add_words(const TokenClass& listed);
  bool add_words(std::string_view narrow, Tag tag);
  void add_matching(std::string_view word, Encoding encoding, std::vector<Tag>& tags);
  const Numbers& shaped_like(std::string_view word, Encoding encoding);
  static void add_tags(const Tagged& table, std::string_view word, std::vector<Tag>& tags);

  Narrowing narrowing_;
  std::vector<Class> classes_;
  // By encoding, first byte and last two bytes of words seen: the classes that may match.
  StringMap<Numbers> shaped_like_;
  Tagged words_;                          // as written, beyond Latin-1, too
  Tagged narrow_words_, any_case_words_;  // narrowed; in small letters
  std::string narrow_, lower_;
};

}  // namespace synopse
