// What a language knows of words and sentence ends: grammars/<language>/tokens/*.txt, read and checked.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"
#include "synopse/tokens/word_table.h"

namespace synopse {

// What may be known of a word: the sections of the files, a bit each.
enum class Trait : std::uint32_t {
  never = 1U << 0U,      // abbreviation, the sentence goes on: "Dr. Weber"
  may = 1U << 1U,        // abbreviation, the sentence ends if a starter follows: "usw. Die"
  number = 1U << 2U,     // an abbreviation only before a number: "No. 5"
  starter = 1U << 3U,    // begins sentences: articles, pronouns, prepositions
  name = 1U << 4U,       // a starter that is a surname too, so it says nothing after an initial
  capital = 1U << 5U,    // written large wherever it stands: English "I"
  opener = 1U << 6U,     // begins a sentence even where the stop before it is missing
  label = 1U << 7U,      // begins a line of its own before a colon: "Photo:"
  ordinal = 1U << 8U,    // "November", "Platz": a number with a full stop before them is an ordinal
  cardinal = 1U << 9U,   // "Rang", "Seite": a number after them is none
  unit = 1U << 10U,      // cut off the number that it follows: "5km"
  suffix = 1U << 11U,    // "th": the number stays whole, and stays a number
  clitic = 1U << 12U,    // a word of its own at the end of another: "'s", "n't"
  fused = 1U << 13U,     // two words written as one: "cannot"
  alone = 1U << 14U,     // begins with an apostrophe: "'em"
  ending = 1U << 15U,    // joined by : * _ ( to the word before it: "innen"
  prefix = 1U << 16U,    // stays with the word after the hyphen: "pre"
  syllable = 1U << 17U,  // of given names that stay whole: "Kwok-kin"
  whole = 1U << 18U,     // a single word with a slash in it: "km/h"
  bare = 1U << 19U,      // a last letter after which an apostrophe alone makes a genitive: "members'"
  repeated = 1U << 20U,  // "!!!" is one token
  trailing = 1U << 21U,  // so is "re-" before a blank
  sign = 1U << 22U,      // cut off the number that follows it: "EUR50"
};

constexpr std::uint32_t bit(Trait trait) { return static_cast<std::uint32_t>(trait); }

// Nothing known is fine: that is a language without a folder.
class Knowledge {
 public:
  bool has(std::string_view word, Trait trait) const { return (words_[word] & bit(trait)) != 0; }
  // The same of the word's plain form (see plain_form.h), as the sections about parts of words have it.
  bool has_plain(std::string_view word, Trait trait) const;
  // Whether any word has the trait.
  bool knows(Trait trait) const { return (known_ & bit(trait)) != 0; }

  // Trait::never, ::may or ::number of a word before a full stop, also when it is written large or in
  // capitals; 0 when it is no abbreviation.
  std::uint32_t abbreviation(std::string_view word) const;
  // Bytes of the second word in a fused one; 0 when it is none.
  std::uint8_t fused_part(std::string_view word) const;
  // Whether a word may be an opener or fused, from its ends and its size: most words are neither.  True of a
  // comma and a full stop, so that one question parts plain words from all else.
  bool may_be_special(std::string_view word) const {
    const std::uint32_t bits = special_[static_cast<unsigned char>(word.front())];
    return bits != 0 && (bits >> special_bit(word) & 1U) != 0;
  }

  // For the reader.  Added words must live as long as the Knowledge: they are parts of texts that it keeps.
  std::string_view keep(std::string text);
  void reserve(std::size_t words) { words_.reserve(words); }
  void add(std::string_view word, Trait trait);
  void add_fused(std::string_view whole, std::size_t second_part);

 private:
  WordTable words_;
  std::uint32_t known_ = 0;
  static unsigned special_bit(std::string_view word) {
    return (static_cast<unsigned char>(word.back()) + 5U * static_cast<unsigned>(word.size())) & 31U;
  }
  static constexpr std::array<std::uint32_t, 256> signs() {
    std::array<std::uint32_t, 256> bits{};
    bits[','] = bits['.'] = ~std::uint32_t{0};
    return bits;
  }
  // Large or small, a letter has the same low bits.
  static std::size_t ends_of(std::string_view word) {
    const auto low = [](char c) { return static_cast<unsigned char>(c) & 31U; };
    return low(word.front()) << 5U | low(word.back());
  }

  std::array<std::uint32_t, 256> special_ = signs();  // by first byte: a bit for every last byte and size
  std::array<std::uint32_t, 1024> abbreviations_{};   // by first and last letter: a bit for every size
  std::vector<std::unique_ptr<const std::string>> texts_;
};

// Reads the language's files; a mistake goes to `report` with its place.
Knowledge read_knowledge(const Files& grammars, const std::string& language, Diagnostics& report);

}  // namespace synopse
