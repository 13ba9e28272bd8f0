#include "synopse/extract/folded_words.h"

#include <algorithm>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::uint32_t kWordsOfAText = 5;     // of all words, for a text that has to be numbered
constexpr std::uint32_t kMostTexts = 1 << 14;  // for which room is made at once

}  // namespace
FoldedWords::FoldedWords(const Document& document) : document_(document) {
  words_.read(document);
  texts_.reserve(std::min(size() / kWordsOfAText, kMostTexts));
  forms_.assign(size(), kNotAsked);
  for (std::uint32_t word = 0; word < size(); ++word)
    if (begins_with_capital(word)) forms_[word] = folded(word) | kCapital;
  capital_forms_ = texts_.size();
}

inline bool FoldedWords::begins_with_capital(std::uint32_t word) const {
  const std::uint32_t begin = words_.begin(word);
  const auto first = static_cast<unsigned char>(document_.text[begin]);
  const bool capital =
      first < 0x80 ? first >= 'A' && first <= 'Z' : is_upper(code_point_at(document_.text, begin).value);
  return capital && words_.kind(word) == TokenKind::word;
}

std::uint32_t FoldedWords::folded(std::uint32_t word) {
  scratch_.clear();
  fold_into(scratch_, document_[words_.span(word)]);
  return texts_.number(scratch_);
}

std::uint32_t FoldedWords::form(std::uint32_t word) {
  if (forms_[word] == kNotAsked) forms_[word] = folded(word);
  return forms_[word] & ~kCapital;
}

}  // namespace synopse
