// The key under which the spellings of one name meet: Saakaschwili and Saakashvili, Sanakojew and Sanakoyev.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace synopse {

class Lexicon;

// Rewrites words to a consonant alphabet, as a table of spellings says: columns `key` and `where` (start or
// end of a word, any, or word: a whole one). The longest spelling wins; letters that no row names stay.
// Immutable, linear.
class NameKey {
 public:
  // Without a table the key is the slug.
  explicit NameKey(const Lexicon* spellings);

  // "Micheil Saakaschwili" -> "mhl-skzvl".  Initials are left out, but for a last letter that the table knows
  // as a word: "Rupert V." is not Rupert.  A key of less than three letters tells too little apart, and the
  // slug stands in for it.
  std::string operator()(std::string_view name) const;
  // What the table says of a whole word (folded); empty: nothing is written.  nullopt: nothing said.
  std::optional<std::string_view> whole(std::string_view word) const;

 private:
  enum class Where : std::uint8_t { any, start, end };
  struct Spelling {
    std::string_view written, key;
    Where where = Where::any;
    // Whether it may stand at `at` in `word`, which goes on as it is written.
    bool fits(std::string_view word, std::size_t at) const;
  };
  static Where where_of(std::string_view text);
  // The longest spelling of the table that stands at `at`; else the letter itself.
  Spelling spelling_at(std::string_view word, std::size_t at) const;
  // Appends the key of one word of a slug.
  void add_word(std::string_view word, std::string& key) const;

  std::array<std::vector<Spelling>, 256>
      spellings_;  // by their first byte; longest first, then those of one place
  std::unordered_map<std::string_view, std::string_view> whole_;  // words
  bool has_table_ = false;
};

}  // namespace synopse
