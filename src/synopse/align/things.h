// Entities as the aligner compares them: all mentions of one thing in one document.
#pragma once

#include <string>
#include <vector>

#include "synopse/align/links.h"

namespace synopse {

struct Thing {
  std::vector<std::uint32_t> mentions;  // entities of the document, in text order
  std::string ref;                      // empty when no mention has one
  std::string type;
  bool guessed = false;                  // `ref` is made of the name only
  bool nationality = false;              // "Georgian" is no place, though it has the country's ref
  PhraseFeatures name;                   // of the longest name
  std::string letters;                   // of an acronym, or the capitals of a longer name; may be empty
  std::vector<std::uint32_t> sentences;  // where it is mentioned, ascending
};

// In order of their first mention.  Pronouns and nouns that refer to nothing known are left out.
std::vector<Thing> things(const AlignedPair& pair, Side side);

}  // namespace synopse
