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

void assign_tokens(Document& document) {
  std::uint32_t token = 0;
  const auto& tokens = document.tokens;
  for (auto& sentence : document.sentences) {
    while (token < tokens.size() && tokens[token].span.end <= sentence.span.begin) ++token;
    sentence.first_token = token;
    while (token < tokens.size() && sentence.span.contains(tokens[token].span)) ++token;
    sentence.last_token = token;
  }
}

}  // namespace synopse
