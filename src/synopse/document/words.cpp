#include "synopse/document/words.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::size_t kUsualWords = 16;  // of a role

std::uint32_t index_at(std::span<const Word> words, std::uint32_t byte) {
  const auto found =
      std::lower_bound(words.begin(), words.end(), byte,
                       [](const Word& word, std::uint32_t at) { return word.span.begin < at; });
  return static_cast<std::uint32_t>(found - words.begin());
}

void append_words(const Token& token, std::vector<Word>& words) {
  const std::uint32_t end = token.span.end - token.clitic;
  if (token.joined && !words.empty()) {
    words.back().span.end = end;
    words.back().kind = TokenKind::word;
  } else {
    words.push_back({{token.span.begin, end}, token.kind});
  }
  if (token.clitic > 0) words.push_back({{end, token.span.end}, TokenKind::word});
}

}  // namespace

void collect_words(const Document& document, std::vector<Word>& words) {
  words.clear();
  words.reserve(document.tokens.size());
  for (const Token& token : document.tokens)
    if (token.joined || token.clitic > 0)
      append_words(token, words);
    else
      words.push_back({token.span, token.kind});
}

WordRange words_in(std::span<const Word> words, Span span) {
  return {index_at(words, span.begin), index_at(words, span.end)};
}

WordRange words_in(std::span<const Word> words, Span span, WordRange before) {
  const std::uint32_t first = before.last;
  const bool follows = first < words.size() && words[first].span.begin >= span.begin &&
                       (first == 0 || words[first - 1].span.begin < span.begin);
  if (!follows) return words_in(words, span);
  std::uint32_t last = first;
  while (last < words.size() && words[last].span.begin < span.end) ++last;
  return {first, last};
}

std::vector<Word> words_of(const Document& document, Span span) {
  auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), span.begin,
                                [](const Token& each, std::uint32_t at) { return each.span.end <= at; });
  std::vector<Word> words;
  words.reserve(kUsualWords);
  for (; token != document.tokens.end() && (token->span.begin < span.end || token->joined); ++token)
    append_words(*token, words);
  const auto outside = [&](const Word& word) {
    return word.span.begin < span.begin || word.span.begin >= span.end;
  };
  words.erase(std::remove_if(words.begin(), words.end(), outside), words.end());
  return words;
}

}  // namespace synopse
