// Names by their first word, to be found where they stand again.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/extract/numbered_texts.h"
#include "synopse/extract/word_class.h"

namespace synopse {

// Words are given by the numbers of their folded forms.  The texts that have these must outlive it.
class KnownNames {
 public:
  struct Name {
    std::uint32_t first_word = 0, words = 0;  // its words are those of words_
    std::uint32_t entity = 0;                 // that it was found on
    std::uint32_t next = NumberMap::kNone;    // that begins with the same word
  };

  // Makes room for about so many.
  KnownNames(const NumberedTexts& texts, std::size_t names) : texts_(texts) {
    names_.reserve(names);
    words_.reserve(2 * names);
  }

  // Does nothing with a name that is known, or whose first word begins too many of them.
  void add(std::span<const std::uint32_t> words, std::uint32_t entity);

  // Whether a name may begin with a word as it is written, or with what it goes on behind; a quick no for
  // most.
  bool may_begin(std::string_view word) const { return beginnings_.may_be(word); }
  // The number of the first name that begins with `word`; kNone: no name does.
  std::uint32_t first(std::uint32_t word) const { return by_word_[word]; }
  const Name& operator[](std::uint32_t number) const { return names_[number]; }
  std::span<const std::uint32_t> words(const Name& name) const {
    return {words_.data() + name.first_word, name.words};
  }

 private:
  const NumberedTexts& texts_;
  WordBeginnings beginnings_;
  NumberMap by_word_;
  std::vector<Name> names_;
  std::vector<std::uint32_t> words_;
};

}  // namespace synopse
