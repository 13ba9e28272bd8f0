// The expressions over single words that a grammar names: `class` statements, and /.../ in patterns.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/narrow_regex.h"
#include "synopse/grammar/pattern.h"
#include "synopse/grammar/regex.h"
#include "synopse/grammar/regex_outline.h"

namespace synopse {

// Not shared by threads.
//
// One automaton for all of them (RE2::Set) would be ten times as slow: most ask for an ending, so nearly
// every new word makes new states of it, each a set of hundreds of instructions.  Asked one by one they
// settle on a few states each, and most need not be asked: no match of theirs begins or ends like the word.
// Those that only list words are look-ups.
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
    std::unique_ptr<Regex> compiled;  // when it is first asked
  };
  using Tagged = StringMap<std::vector<Tag>>;
  // Whether the class only lists words, which are added.
  bool add_words(const TokenClass& listed);
  bool add_words(std::string_view narrow, Tag tag);
  static void add_tags(const Tagged& table, std::string_view word, std::vector<Tag>& tags);

  Narrowing narrowing_;
  std::vector<Class> classes_;
  Tagged words_;                          // as written, beyond Latin-1, too
  Tagged narrow_words_, any_case_words_;  // narrowed; in small letters
  std::string narrow_, lower_;
};

}  // namespace synopse
