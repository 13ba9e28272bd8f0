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

// Those of `words` that begin in `span`, as [first, last).
struct WordRange {
  std::uint32_t first = 0, last = 0;
};
WordRange words_in(std::span<const Word> words, Span span);

// The same, and quickly where the words of `before` end close to where those of `span` begin.
WordRange words_in(std::span<const Word> words, Span span, WordRange before);

// The words of a document that begin in `span`, found without looking at the others.
std::vector<Word> words_of(const Document& document, Span span);

}  // namespace synopse
