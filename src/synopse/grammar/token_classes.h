// The expressions over single words that a grammar names: `class` statements, and /.../ in patterns.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/listed_words.h"
#include "synopse/grammar/narrow_regex.h"
#include "synopse/grammar/pattern.h"
#include "synopse/grammar/regex.h"
#include "synopse/grammar/regex_outline.h"
#include "synopse/grammar/word_automaton.h"

namespace synopse {

// Not shared by threads.
//
// Those that only list words are look-ups.  The others are two automata, by the end from which they are read;
// read from one end, all of them together would have too many states.  What automata do not know is left to
// RE2, which is asked only about words that begin and end like some match.
class TokenClasses {
 public:
  explicit TokenClasses(const std::vector<TokenClass>& classes);

  // Adds the tags of all classes that match the whole word.
  void add_tags(std::string_view word, std::vector<Tag>& tags);

 private:
  struct Other {
    std::string regex;
    Encoding encoding;
    RegexOutline outline;
    Tag tag;
    std::optional<Regex> compiled = std::nullopt;  // when it is first asked
  };
  void add(const TokenClass& each);
  void add_written(const TokenClass& listed);
  bool add_words(std::string_view narrow, Tag tag);
  bool add_expression(std::string_view narrow, Tag tag);
  void add_other(std::string regex, Encoding encoding, Tag tag);
  void add_tags_of_others(std::string_view word, Encoding encoding, std::vector<Tag>& tags);
  SpelledWord spelled(std::string_view word);

  Narrowing narrowing_;
  ListedWords listed_;
  WordAutomaton forward_, backward_;
  std::vector<Other> others_;
  std::string narrow_, lower_;
};

}  // namespace synopse
