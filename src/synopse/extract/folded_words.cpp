#include "synopse/extract/folded_words.h"

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::uint32_t kClose = 16;  // words

}  // namespace

FoldedWords::FoldedWords(const Document& document) : document_(document) {
  words_.read(document);
  forms_.reserve(words_.size());
  for (std::uint32_t i = 0; i < size(); ++i) {
    const Word word = words_[i];
    forms_.push_back(begins_with_capital(word) ? folded(word) | kCapital : kNotAsked);
  }
  capital_forms_ = texts_.size();
}

std::uint32_t FoldedWords::at(std::uint32_t byte, std::uint32_t from) const {
  if (from > 0 && words_.begin(from - 1) >= byte) return at(byte);
  const std::uint32_t close = size() - from < kClose ? size() : from + kClose;
  for (; from < close; ++from)
    if (words_.begin(from) >= byte) return from;
  return close == size() ? close : at(byte);
}

bool FoldedWords::begins_with_capital(const Word& word) const {
  if (word.kind != TokenKind::word) return false;
  const auto first = static_cast<unsigned char>(document_.text[word.span.begin]);
  if (first < 0x80) return first >= 'A' && first <= 'Z';
  return is_upper(code_point_at(document_.text, word.span.begin).value);
}

std::uint32_t FoldedWords::folded(const Word& word) {
  scratch_.clear();
  fold_into(scratch_, document_[word.span]);
  return texts_.number(scratch_);
}

std::uint32_t FoldedWords::form(std::uint32_t word) {
  if (forms_[word] == kNotAsked) forms_[word] = folded(words_[word]);
  return forms_[word] & ~kCapital;
}

}  // namespace synopse
