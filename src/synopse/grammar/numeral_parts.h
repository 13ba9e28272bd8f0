// The parts that number words are made of, and a text cut into such parts.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "synopse/document/decimal.h"

namespace synopse {

class Lexicon;

// What a part does in a number; grammars/<language>/lexicon/numerals.lex explains each.
enum class NumeralRole : std::uint8_t {
  article,
  unit,
  teen,
  ten,
  hundred,
  scale,
  suffix,
  short_suffix,
  dozen,
  half,
  with_half,
  fraction,
  fraction_ending,
  literal,
  conjunction,
  inversion,
  of,
  over,
  point,
  minus,
  decimal,
  group,
  pair_group,
  ordinal,
  ordinal_ending,
  ordinal_mark,
  inflected,
  decimal_digit,
  digits  // not in a lexicon: a number in digits
};
std::optional<NumeralRole> numeral_role(std::string_view name);

struct NumeralPart {
  NumeralRole role;
  Decimal value;
};

// A form of the lexicon with all its roles.
struct NumeralForm {
  std::array<NumeralPart, 4> parts = {};
  std::uint8_t count = 0;

  const Decimal* as(NumeralRole role) const;  // its value in that role; nullptr: has no such role
  void add(NumeralPart part);
};

// A piece of a text: a form, or a number in digits; and what stands before it.
struct NumeralPiece {
  const NumeralForm* form = nullptr;  // null: `role` and `value` say it
  Decimal value;
  NumeralRole role = NumeralRole::digits;
  bool gap = false;          // white space or a hyphen
  bool hyphen = false;       // a hyphen and nothing else
  std::uint8_t written = 0;  // digits: how many, if it is no more than digits ("05" has two)

  const Decimal* as(NumeralRole wanted) const {
    return form ? form->as(wanted) : role == wanted ? &value : nullptr;
  }
};

// A text in pieces.  Fixed room: a number of more pieces is no number that anybody wrote.
struct NumeralPieces {
  static constexpr std::size_t kRoom = 96;
  std::array<NumeralPiece, kRoom> pieces;
  std::size_t size = 0;
  bool beyond = false;  // some digits are more than a Decimal holds; their piece counts as 1

  std::span<const NumeralPiece> all() const { return {pieces.data(), size}; }
};

// All forms of a language in one trie.  Immutable.
class NumeralParts {
 public:
  explicit NumeralParts(const Lexicon& words);

  // Cuts a text, longest form first; false when something in it is no part of a number.
  bool cut(std::string_view text, NumeralPieces& out) const;
  // Whether a number may stand at the beginning of `text`; of most words this tells at once.
  bool may_begin(std::string_view text) const;
  bool has(NumeralRole role) const { return has_[static_cast<std::size_t>(role)]; }

 private:
  struct Node {
    char byte = 0;
    std::uint32_t child = 0, sibling = 0;  // 0: none
    std::uint32_t piece = 0;               // 0: no form ends here
  };
  struct Digits {
    std::size_t length = 0;  // 0: no number stands there
    std::optional<Decimal> value;
    std::uint8_t written = 0;
  };

  std::uint32_t child(std::uint32_t node, char byte) const;
  std::uint32_t make_child(std::uint32_t node, char byte);
  void add(std::string_view form, NumeralPart part);
  bool is_digits(std::string_view text, std::size_t at) const;
  bool is_blank(std::string_view text, std::size_t at, const NumeralPieces& before) const;
  std::size_t take_piece(std::string_view text, std::size_t at, NumeralPieces& out) const;
  bool cut_long(std::string_view text, NumeralPieces& out) const;
  bool cut_short(std::string_view text, NumeralPieces& out) const;
  const NumeralForm* longest(std::string_view text, std::size_t at, std::size_t& length) const;
  Digits digits(std::string_view text, std::size_t at) const;
  std::size_t grouped(std::string_view text, std::size_t at) const;
  std::size_t past_pairs(std::string_view text, std::size_t end, char mark) const;

  std::vector<Node> nodes_;
  std::vector<NumeralForm> forms_;
  std::array<bool, 256> begins_ = {};
  std::array<bool, 32> has_ = {};
  char decimal_ = '.';
  std::array<char, 4> groups_ = {};  // single bytes; '\'' stands for both apostrophes
  char pairs_ = '\0';                // the one that may part pairs of digits, too
};

}  // namespace synopse
