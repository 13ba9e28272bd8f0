// What a language knows of words and sentence ends: grammars/<language>/tokens/*.txt, read and checked.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using WordSet = std::unordered_set<std::string, TextHash, std::equal_to<>>;
template <class Value>
using WordMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

// What a full stop after an abbreviation means for the sentence.
enum class Abbreviation : std::uint8_t {
  none,
  never,   // the sentence goes on: "Dr. Weber"
  may,     // it ends if a sentence starter follows: "usw. Die"
  number,  // an abbreviation only before a number: "No. 5"
};

// Empty sets are fine: a language without a folder has nothing but empty sets.
struct Knowledge {
  WordMap<Abbreviation> abbreviations;  // without the final full stop
  WordSet starters;                     // words that begin sentences: articles, pronouns, prepositions
  WordSet names;                 // starters that are surnames too, so they say nothing after an initial
  WordSet always_capital;        // words written large wherever they stand: English "I"
  WordSet after_ordinal;         // "November", "Platz": a number with a full stop before them is an ordinal
  WordSet before_cardinal;       // "Rang", "Seite": a number after them is none
  WordSet units;                 // cut off the number that they follow: "5km"
  WordSet ordinal_suffixes;      // "th": the number stays whole, and stays a number
  WordSet clitics;               // cut off the word that they end: "'s", "n't"
  WordMap<std::uint32_t> fused;  // "cannot": how many bytes the first word has
  // A bit for every length and for every first letter that a fused word has.
  std::uint32_t fused_sizes = 0, fused_initials = 0;
  WordSet alone;                     // words that begin with an apostrophe: "'em"
  WordSet endings;                   // joined by : * _ ( to the word before them: "innen"
  WordSet prefixes;                  // stay with the word after the hyphen: "pre"
  WordSet whole;                     // single words with a slash in them: "km/h"
  bool repeated_marks_join = false;  // "!!!" is one token

  // True once any word is known to follow ordinals: the language writes "12." for 12th.
  bool has_ordinals() const { return !after_ordinal.empty(); }
  // The class of a word before a full stop, also when it is written large or in capitals.
  Abbreviation abbreviation(std::string_view word) const;
};

// Reads the language's files; a mistake goes to `report` with its place.
Knowledge read_knowledge(const Files& grammars, const std::string& language, Diagnostics& report);

}  // namespace synopse
