#include "synopse/extract/folded_words.h"

#include <algorithm>
#include <utility>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kWordsOfAText = 5;     // of all words, for a text that has to be numbered
constexpr std::size_t kWordsOfACapital = 3;  // of all words, for one in upper case
constexpr std::size_t kMostTexts = 1 << 14;  // for which room is made at once

constexpr std::size_t kOther = 0;  // instead of a letter of ASCII

std::size_t letter(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? byte | 0x20U : kOther;
}

}  // namespace

FoldedWords::FoldedWords(const Document& document) : document_(document) {
  words_.read(document);
  texts_.reserve(std::min(size() / kWordsOfAText, kMostTexts));
  forms_.assign(size(), kNotAsked);
  capitals_.reserve(size() / kWordsOfACapital);
  for (std::uint32_t word = 0, words = size(); word < words; ++word)
    if (is_capital(word)) capitals_.push_back(word);
}

bool FoldedWords::begins_with_upper(std::uint32_t word) const {
  return is_upper(code_point_at(document_.text, words_.begin(word)).value);
}

// What is not ASCII may be folded to it, and the other way round where a mark follows.
bool FoldedWords::has_capital_form(std::string_view form) {
  if (form.empty()) return false;
  if (alike_.size() < capitals_.size()) chain_capitals();
  if (const std::size_t first = letter(form.front()); first != kOther) {
    ask_for_forms(first);
    ask_for_forms(kOther);
  } else {
    for (std::size_t each = 0; each < unasked_.size(); ++each) ask_for_forms(each);
  }
  return capital_forms_[texts_.find(form)] != NumberMap::kNone;
}

void FoldedWords::chain_capitals() {
  unasked_.fill(NumberMap::kNone);
  for (const std::uint32_t word : capitals_)
    alike_.push_back(std::exchange(unasked_[letter(document_.text[words_.begin(word)])],
                                   static_cast<std::uint32_t>(alike_.size())));
}

void FoldedWords::ask_for_forms(std::size_t letter) {
  for (std::uint32_t& next = unasked_[letter]; next != NumberMap::kNone; next = alike_[next])
    capital_forms_.at(form(capitals_[next])) = next;
}

std::uint32_t FoldedWords::folded(std::uint32_t word) {
  scratch_.clear();
  fold_into(scratch_, document_[words_.span(word)]);
  return texts_.number(scratch_);
}

std::uint32_t FoldedWords::form(std::uint32_t word) {
  if (forms_[word] == kNotAsked) forms_[word] = folded(word);
  return forms_[word];
}

}  // namespace synopse
