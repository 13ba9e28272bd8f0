#include "synopse/document/words.h"

#include <algorithm>

namespace synopse {
namespace {

std::uint32_t index_at(std::span<const Word> words, std::uint32_t byte) {
  const auto found =
      std::lower_bound(words.begin(), words.end(), byte,
                       [](const Word& word, std::uint32_t at) { return word.span.begin < at; });
  return static_cast<std::uint32_t>(found - words.begin());
}

}  // namespace

void collect_words(const Document& document, std::vector<Word>& words) {
  words.clear();
  words.reserve(document.tokens.size());
  for (const Token& token : document.tokens) {
    const std::uint32_t end = token.span.end - token.clitic;
    if (token.joined && !words.empty()) {
      words.back().span.end = end;
      words.back().kind = TokenKind::word;
    } else {
      words.push_back({{token.span.begin, end}, token.kind});
    }
    if (token.clitic > 0) words.push_back({{end, token.span.end}, TokenKind::word});
  }
}

WordRange words_in(std::span<const Word> words, Span span) {
  return {index_at(words, span.begin), index_at(words, span.end)};
}

}  // namespace synopse
