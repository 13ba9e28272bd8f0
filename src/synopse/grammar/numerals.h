// Numbers in digits and words.  The words come from a lexicon; this file knows how they combine.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "synopse/document/decimal.h"

namespace synopse {

class Lexicon;

// Built from grammars/<language>/lexicon/numerals.lex, whose columns are form, role and value (see the head
// of that file).  Immutable, shared by threads.  Everything is linear in the text and allocates nothing,
// except for text with combining marks.
class Numerals {
 public:
  explicit Numerals(const Lexicon& words);
  ~Numerals();

  // One token that is a number as a whole: "52.000", "3,5", "zweiundfünfzig", "forty-two", "1.5bn", however
  // large.  An article alone ("ein", "a") is none.
  bool is_numeral(std::string_view token) const;
  // One or more tokens: "zwei Millionen", "1,5 Mio.", "a hundred and five", "400 000", "drei Viertel".
  std::optional<Decimal> cardinal(std::string_view text) const;
  // A number that no Decimal holds, so that it has no value: a million digits, 10^400.
  bool is_beyond(std::string_view text) const;
  // "3.", "dritte", "third", "21st", "zweiundzwanzigsten".
  std::optional<Decimal> ordinal(std::string_view text) const;
  // A year in digits or words, also in two halves: "1989", "neunzehnhundertneunundachtzig", "nineteen
  // eighty-nine".
  std::optional<Decimal> year(std::string_view text) const;

  // The number that a compound begins with: "99-prozentige", "two-year-old", "vierköpfig".
  std::optional<Decimal> leading(std::string_view word) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace synopse
