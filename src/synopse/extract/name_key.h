// The key under which the spellings of one name meet: Saakaschwili and Saakashvili, Sanakojew and Sanakoyev.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace synopse {

class Lexicon;

// Rewrites words to a consonant alphabet, as a table of spellings says: columns `key` and `where` (start,
// any). The longest spelling wins; letters that no row names stay.  Immutable, linear.
class NameKey {
 public:
  // Without a table the key is the slug.
  explicit NameKey(const Lexicon* spellings);

  // "Micheil Saakaschwili" -> "mhl-skzvl".  Initials are left out; a key of less than three letters tells too
  // little apart, and the slug stands in for it.
  std::string operator()(std::string_view name) const;

 private:
  struct Spelling {
    std::string_view written, key;
    bool at_start = false;  // of a word only
  };
  // The longest spelling of the table that stands at `at`; else the letter itself.
  Spelling spelling_at(std::string_view word, std::size_t at) const;
  // Appends the key of one word of a slug.
  void add_word(std::string_view word, std::string& key) const;

  std::array<std::vector<Spelling>, 256> spellings_;  // by their first byte; longest first, then those at the start
  std::unordered_map<std::string_view, std::string_view> whole_;  // words
  bool has_table_ = false;
};

}  // namespace synopse
