#include "synopse/extract/folded_words.h"

#include <algorithm>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kBlock = 8192;  // bytes

}  // namespace

FoldedWords::FoldedWords(const Document& document) : document_(document) {
  collect_words(document, words_);
  folded_.resize(words_.size());
}

std::uint32_t FoldedWords::at(std::uint32_t byte) const {
  const auto found =
      std::lower_bound(words_.begin(), words_.end(), byte,
                       [](const Word& word, std::uint32_t at) { return word.span.begin < at; });
  return static_cast<std::uint32_t>(found - words_.begin());
}

bool FoldedWords::is_capital(std::uint32_t word) const {
  return words_[word].kind == TokenKind::word &&
         is_upper(code_point_at(document_.text, words_[word].span.begin).value);
}

std::string_view FoldedWords::keep(std::string_view text) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < text.size()) {
    blocks_.emplace_back();
    blocks_.back().reserve(std::max(kBlock, text.size()));
  }
  std::string& block = blocks_.back();
  const std::size_t begin = block.size();
  block += text;
  return std::string_view(block).substr(begin);
}

std::string_view FoldedWords::folded(std::uint32_t word) {
  std::string_view& form = folded_[word];
  if (form.data()) return form;
  scratch_.clear();
  fold_into(scratch_, document_[words_[word].span]);
  return form = keep(scratch_);
}

bool FoldedWords::has_capital_form(std::string_view form) {
  if (!knows_capital_forms_) {
    for (std::uint32_t word = 0; word < words_.size(); ++word)
      if (is_capital(word)) capital_forms_.insert(folded(word));
    knows_capital_forms_ = true;
  }
  return capital_forms_.contains(form);
}

}  // namespace synopse
