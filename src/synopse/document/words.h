// Words as rules see them: hyphenated ones whole, clitics apart, whatever the tokens are.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/document/document.h"

namespace synopse {

struct Word {
  Span span;
  TokenKind kind = TokenKind::word;
};

// All words of a document, in text order; `words` is overwritten.
void collect_words(const Document& document, std::vector<Word>& words);

struct WordRange {
  std::uint32_t first = 0, last = 0;  // words [first, last)
};

// All words of a document, in text order: a number for each, that says at which token it begins.  The
// document must outlive them, with its tokens.
class Words {
 public:
  Words() = default;
  // Reads them anew, into the memory of those before.
  void read(const Document& document);
  // Gives the memory back.
  void clear();

  std::uint32_t size() const { return static_cast<std::uint32_t>(places_.size()) - 1; }
  std::uint32_t begin(std::uint32_t word) const {
    const Token& token = tokens_[places_[word] / 2];
    return is_clitic(word) ? token.span.end - token.clitic : token.span.begin;
  }
  std::uint32_t end(std::uint32_t word) const {
    const std::uint32_t next = places_[word + 1];
    const Token& last = tokens_[(next - 1) / 2];
    return next % 2 != 0 ? last.span.end - last.clitic : last.span.end;
  }
  Span span(std::uint32_t word) const { return {begin(word), end(word)}; }
  TokenKind kind(std::uint32_t word) const {
    const std::uint32_t token = places_[word] / 2;
    const bool whole = !is_clitic(word) && (places_[word + 1] - 1) / 2 == token;
    return whole ? tokens_[token].kind : TokenKind::word;
  }
  Word operator[](std::uint32_t word) const { return {span(word), kind(word)}; }

  // Those that begin in `span`.
  WordRange in(Span span) const { return {first_at(span.begin), first_at(span.end)}; }
  // The same, and quickly where the words of `before` end close to where those of `span` begin.
  WordRange in(Span span, WordRange before) const;
  // The first that begins at `byte` or behind it; size() when there is none.
  std::uint32_t first_at(std::uint32_t byte) const { return first_at_in(byte, {0, size()}); }
  // The same, and quickly where that word is close behind word number `from`.
  std::uint32_t first_at(std::uint32_t byte, std::uint32_t from) const;

 private:
  std::uint32_t first_at_in(std::uint32_t byte, WordRange range) const;
  bool is_clitic(std::uint32_t word) const { return places_[word] % 2 != 0; }

  const Token* tokens_ = nullptr;
  // Twice the number of its first token, and one more for a word that is that token's clitic.  Behind the
  // last word comes twice the number of all tokens.
  std::vector<std::uint32_t> places_ = {0};
};

// Those of `words` that begin in `span`.
WordRange words_in(std::span<const Word> words, Span span);

// The words of a document that begin in `span`, found without looking at the others.
std::vector<Word> words_of(const Document& document, Span span);
// Whether there are no more of them than `most`, found without looking at what follows those.
bool has_at_most(std::size_t most, const Document& document, Span span);

}  // namespace synopse
