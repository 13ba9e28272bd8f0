// The words that expressions list, each with its tags.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/tags.h"
#include "synopse/grammar/text_table.h"

namespace synopse {

// A word in its three spellings.
struct SpelledWord {
  std::string_view written, narrow, lower;  // as it stands; narrowed (narrow_regex.h); that in small letters
};

// All lists are one table, since most words are in none of them: one look tells that.
class ListedWords {
 public:
  // Which spelling must be that of the list.
  enum class By : std::uint8_t { written, narrow, lower };

  void add(const SpelledWord& word, By by, Tag tag);
  // Adds the tags of a word.
  void add_tags(const SpelledWord& word, std::vector<Tag>& tags) const;

 private:
  struct Listed {
    By by;
    Tag tag;
    std::string spelling;
  };
  static std::string_view spelling(const SpelledWord& word, By by);

  TextTable numbers_;                       // of small letters
  std::vector<std::vector<Listed>> words_;  // by number
};

}  // namespace synopse
