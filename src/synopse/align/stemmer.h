// Cuts the endings of inflection off, by lists in grammars/bilingual/endings.txt.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/align/spelling.h"

namespace synopse {

// One language's endings.  A stem is a key, not a word: "stimmen", "stimmte" and "Stimme" have one.
class Stemmer {
 public:
  static std::pair<Stemmer, Stemmer> load(const Files& files, Diagnostics& report);  // German, English

  std::string stem(std::string_view plain_word) const;
  // The word without the endings of case and number only: "Wähler" stays another word than "Wahlen".
  std::string base(std::string_view plain_word) const;
  // Words that a form may stand for though its stem is another: participles, infinitives with a particle.
  std::vector<std::string> variants(std::string_view plain_word) const;
  // The word without what hangs on it by an apostrophe.
  std::string_view without_clitic(std::string_view word) const;
  // The first part of a compound without what joins it to the next; the part itself comes first.
  std::vector<std::string_view> unlinked(std::string_view first_part) const;

 private:
  using Ending = std::pair<std::string, std::string>;  // and what stands in its place

  std::array<std::vector<Ending>, 256> endings_;  // by their last byte, longer first
  std::vector<std::string> clitics_, links_, prefixes_, particles_, light_;
};

}  // namespace synopse
