#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "synopse/document/words.h"

using synopse::Document;
using synopse::TokenKind;
using synopse::Word;
using synopse::Words;

namespace {

// The same whether they are collected or read.
std::string listed(const Document& document) {
  std::vector<Word> words;
  collect_words(document, words);
  Words read;
  read.read(document);
  CHECK(read.size() == words.size());
  std::string out;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    CHECK(read.span(i) == words[i].span);
    CHECK(read.kind(i) == words[i].kind);
    out += "<" + std::string(document[words[i].span]) + ">";
  }
  return out;
}

}  // namespace

TEST_CASE("hyphenated words are whole and clitics stand apart") {
  Document document{.text = "US-Präsident don't 5%"};
  document.tokens = {{{0, 2}, TokenKind::word},        {{2, 3}, TokenKind::punct, true},
                     {{3, 13}, TokenKind::word, true}, {{14, 19}, TokenKind::word, false, 3},
                     {{20, 21}, TokenKind::number},    {{21, 22}, TokenKind::symbol}};
  CHECK(listed(document) == "<US-Präsident><do><n't><5><%>");
}

TEST_CASE("words are counted as far as need be") {
  Document document{.text = "US-Praesident don't 5%"};
  document.tokens = {{{0, 2}, TokenKind::word},        {{2, 3}, TokenKind::punct, true},
                     {{3, 13}, TokenKind::word, true}, {{14, 19}, TokenKind::word, false, 3},
                     {{20, 21}, TokenKind::number},    {{21, 22}, TokenKind::symbol}};
  for (std::uint32_t begin = 0; begin < 22; ++begin)
    for (std::uint32_t end = begin; end <= 22; ++end) {
      const std::size_t words = words_of(document, {begin, end}).size();
      for (std::size_t most = 0; most < 6; ++most)
        CHECK(has_at_most(most, document, {begin, end}) == (words <= most));
    }
}

TEST_CASE("a clitic may end a hyphenated word") {
  Document document{.text = "ex-wife's"};
  document.tokens = {
      {{0, 2}, TokenKind::word}, {{2, 3}, TokenKind::punct, true}, {{3, 9}, TokenKind::word, true, 2}};
  CHECK(listed(document) == "<ex-wife><'s>");
}

TEST_CASE("words are found by their beginning") {
  const std::vector<Word> words = {{{0, 2}}, {{3, 5}}, {{5, 9}}};
  const auto middle = words_in(words, {3, 9});
  CHECK(middle.first == 1);
  CHECK(middle.last == 3);
  CHECK(words_in(words, {1, 3}).first == words_in(words, {1, 3}).last);
}

TEST_CASE("words are found by their beginning, from wherever one looks") {
  Document document{.text = std::string(400, 'x')};
  for (std::uint32_t begin = 2; begin < 400; begin += 4)
    document.tokens.push_back({{begin, begin + 3}, TokenKind::word});
  Words words;
  words.read(document);
  for (std::uint32_t byte = 0; byte < 410; ++byte) {
    const std::uint32_t first = byte <= 2 ? 0 : std::min(words.size(), (byte + 1) / 4);
    CHECK(words.first_at(byte) == first);
    for (std::uint32_t from = 0; from <= words.size(); ++from) CHECK(words.first_at(byte, from) == first);
  }
}

TEST_CASE("the words of a span are those that begin in it") {
  Document document{.text = "Peter's US-Präsident."};
  document.tokens = {{{0, 7}, TokenKind::word, false, 2},
                     {{8, 10}, TokenKind::word},
                     {{10, 11}, TokenKind::punct, true},
                     {{11, 21}, TokenKind::word, true},
                     {{21, 22}, TokenKind::punct}};
  const struct {
    synopse::Span span;
    const char* words;
  } cases[] = {{{0, 22}, "Peter|'s|US-Präsident|.|"},
               {{5, 21}, "'s|US-Präsident|"},
               {{0, 5}, "Peter|"},
               {{8, 11}, "US-Präsident|"},
               {{21, 22}, ".|"},
               {{7, 8}, ""}};
  for (const auto& each : cases) {
    std::string found;
    for (const Word& word : words_of(document, each.span)) found += std::string(document[word.span]) + "|";
    CHECK(found == each.words);
  }
}

TEST_CASE("a first token that is said to be joined is a word, and so is a clitic that others join") {
  Document document{.text = "-a's-b"};
  document.tokens = {{{0, 1}, TokenKind::punct, true},
                     {{1, 4}, TokenKind::word, false, 2},
                     {{4, 5}, TokenKind::punct, true},
                     {{5, 6}, TokenKind::word, true}};
  CHECK(listed(document) == "<-><a><'s-b>");
  CHECK(listed(Document()).empty());
}

TEST_CASE("words are found in the same way from wherever the search before ended") {
  Document document{.text = "ab cd,efg   h"};
  document.tokens = {{{0, 2}}, {{3, 5}}, {{5, 9}, TokenKind::word, false, 3}, {{12, 13}}};
  std::vector<Word> collected;
  collect_words(document, collected);
  Words words;
  words.read(document);
  for (std::uint32_t begin = 0; begin < 15; ++begin)
    for (std::uint32_t end = begin; end < 15; ++end)
      for (std::uint32_t before = 0; before <= words.size(); ++before) {
        const synopse::WordRange plain = words_in(collected, {begin, end});
        const synopse::WordRange found = words.in({begin, end});
        const synopse::WordRange near = words.in({begin, end}, {0, before});
        CAPTURE(begin);
        CAPTURE(end);
        CAPTURE(before);
        CHECK((found.first == plain.first && found.last == plain.last));
        CHECK((near.first == plain.first && near.last == plain.last));
      }
}

TEST_CASE("words that are cleared are none") {
  Document document{.text = "a"};
  document.tokens = {{{0, 1}}};
  Words words;
  words.read(document);
  words.clear();
  CHECK(words.size() == 0);
}
