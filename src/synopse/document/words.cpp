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

// The first token that ends in `span` or behind it.
std::vector<Token>::const_iterator first_token_in(const Document& document, Span span) {
  return std::lower_bound(document.tokens.begin(), document.tokens.end(), span.begin,
                          [](const Token& each, std::uint32_t at) { return each.span.end <= at; });
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

void Words::read(const Document& document) {
  const std::vector<Token>& tokens = document.tokens;
  tokens_ = tokens.data();
  places_.clear();
  places_.reserve(tokens.size() + 1);
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].joined || i == 0) places_.push_back(2 * i);
    if (tokens[i].clitic > 0) places_.push_back(2 * i + 1);
  }
  places_.push_back(static_cast<std::uint32_t>(2 * tokens.size()));
}

void Words::clear() { std::vector<std::uint32_t>(1).swap(places_); }

std::uint32_t Words::first_at_in(std::uint32_t byte, WordRange range) const {
  while (range.first < range.last) {
    const std::uint32_t middle = range.first + (range.last - range.first) / 2;
    if (begin(middle) < byte)
      range.first = middle + 1;
    else
      range.last = middle;
  }
  return range.first;
}

// Goes on in ever longer steps, and looks closely at the last one.
std::uint32_t Words::first_at(std::uint32_t byte, std::uint32_t from) const {
  if (from > 0 && begin(from - 1) >= byte) return first_at(byte);
  std::uint32_t step = 4;
  for (; step < size() - from && begin(from + step - 1) < byte; step *= 2) from += step;
  return first_at_in(byte, {from, std::min(size() - from, step) + from});
}

WordRange Words::in(Span span, WordRange before) const {
  const std::uint32_t first = first_at(span.begin, before.last);
  return {first, first_at(span.end, first)};
}

WordRange words_in(std::span<const Word> words, Span span) {
  return {index_at(words, span.begin), index_at(words, span.end)};
}

std::vector<Word> words_of(const Document& document, Span span) {
  auto token = first_token_in(document, span);
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

bool has_at_most(std::size_t most, const Document& document, Span span) {
  std::size_t words = 0;
  const auto count = [&](std::uint32_t begin) { words += begin >= span.begin && begin < span.end; };
  const auto first = first_token_in(document, span);
  for (auto token = first; token != document.tokens.end() && token->span.begin < span.end; ++token) {
    if (!token->joined || token == first) count(token->span.begin);
    if (token->clitic > 0) count(token->span.end - token->clitic);
    if (words > most) return false;
  }
  return true;
}

}  // namespace synopse
