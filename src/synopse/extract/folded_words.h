// The words of one document, each folded once, when it is first asked for.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/document/words.h"

namespace synopse {

// The document must outlive it, with its tokens.
class FoldedWords {
 public:
  explicit FoldedWords(const Document& document);

  std::size_t size() const { return words_.size(); }
  const Word& operator[](std::uint32_t word) const { return words_[word]; }
  std::span<const Word> all() const { return words_; }
  // The first word that begins at `byte` or behind it; size() when there is none.
  std::uint32_t at(std::uint32_t byte) const;
  bool is_capital(std::uint32_t word) const;
  // The word's folded form; valid as long as this.
  std::string_view folded(std::uint32_t word);
  // Whether a word in upper case has that folded form.
  bool has_capital_form(std::string_view form);

 private:
  std::string_view keep(std::string_view text);

  const Document& document_;
  std::vector<Word> words_;
  std::vector<std::string_view> folded_;  // by word; null: not asked yet
  std::deque<std::string> blocks_;        // that hold the folded forms; never moved
  std::string scratch_;
  std::unordered_set<std::string_view> capital_forms_;
  bool knows_capital_forms_ = false;
};

}  // namespace synopse
