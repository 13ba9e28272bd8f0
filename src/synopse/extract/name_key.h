// The key under which the spellings of one name meet: Saakaschwili and Saakashvili, Sanakojew and Sanakoyev.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

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
    std::string_view key;
    std::size_t size = 1;  // of what it stands for
  };
  Spelling spelling_at(std::string_view word, std::size_t at) const;
  // Appends the key of one word of a slug.
  void add_word(std::string_view word, std::string& key) const;

  std::unordered_map<std::string_view, std::string_view> at_start_, anywhere_, whole_;
  std::size_t longest_ = 0;
};

}  // namespace synopse
