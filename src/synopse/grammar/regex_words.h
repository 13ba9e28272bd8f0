// Expressions that only list words, written out: "jede[rs]?|alle" is four look-ups, and nothing for RE2 to
// compile.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

struct RegexWords {
  std::vector<std::string> words;  // in small letters where the case is of no matter
  bool any_case = false;
};

// All texts that an expression over bytes (Latin-1) matches; nullopt when they are many, or when it says more
// than letters, alternatives, groups, "?" and classes of single letters.
std::optional<RegexWords> regex_words(std::string_view regex);

// A text of Latin-1 in small letters, written over `out`.
void lower_latin1(std::string_view text, std::string& out);

}  // namespace synopse
