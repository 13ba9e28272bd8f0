// Expressions over single words, made small for RE2.
//
// Over UTF-8 a \p{L} is an automaton of hundreds of states, and a grammar has a hundred such expressions:
// compiling them took longer than everything else at start-up.  So words and expressions are narrowed to one
// byte a character before RE2 sees them: Latin-1 stays what it is; another character that some expression
// names gets a byte of its own; all others become a byte for their general category.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace synopse {

class Narrowing {
 public:
  // The expression over bytes; nullopt when it asks for something that bytes cannot tell apart, such as a
  // range of Cyrillic letters.  Characters that no expression narrowed so far has named get their byte here.
  std::optional<std::string> regex(std::string_view regex);
  // A word in bytes, written over `out`.
  void word(std::string_view word, std::string& out) const;

 private:
  class Translation;
  std::optional<unsigned char> byte_of(char32_t c);

  std::map<char32_t, unsigned char> named_;  // beyond Latin-1
};

}  // namespace synopse
