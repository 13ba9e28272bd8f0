#include "synopse/document/sentences.h"

#include <algorithm>

namespace synopse {

const Sentence* sentence_at(const Document& document, std::uint32_t byte) {
  const auto& sentences = document.sentences;
  const auto after =
      std::upper_bound(sentences.begin(), sentences.end(), byte,
                       [](std::uint32_t at, const Sentence& each) { return at < each.span.begin; });
  return after == sentences.begin() ? nullptr : &*(after - 1);
}

std::uint32_t sentence_number(const Document& document, Span span) {
  const Sentence* sentence = sentence_at(document, span.begin);
  return sentence ? static_cast<std::uint32_t>(sentence - document.sentences.data()) : 0;
}

}  // namespace synopse
