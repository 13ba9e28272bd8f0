// What must hold of every text, however odd.
#include <doctest/doctest.h>

#include <vector>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"
#include "tokens_fixture.h"

using namespace synopse;
using namespace synopse::testing;

namespace {

std::string repeated(const std::string& piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

// Every code point that is no white space lies in a token.
std::string uncovered(const Document& document) {
  std::string rest;
  std::size_t token = 0;
  for (std::size_t at = 0; at < document.text.size();) {
    const CodePoint c = code_point_at(document.text, at);
    while (token < document.tokens.size() && document.tokens[token].span.end <= at) ++token;
    const bool covered = token < document.tokens.size() && document.tokens[token].span.begin <= at;
    if (!covered && !is_space(c.value)) append_utf8(rest, c.value);
    at += c.size;
  }
  return rest;
}

void check_layers(const Document& document) {
  CHECK(check(document) == "");
  CHECK(uncovered(document) == "");
  std::uint32_t next = 0;
  for (const Sentence& sentence : document.sentences) {
    CHECK(sentence.first_token == next);
    REQUIRE(sentence.last_token > sentence.first_token);
    CHECK(sentence.span.begin == document.tokens[sentence.first_token].span.begin);
    CHECK(sentence.span.end == document.tokens[sentence.last_token - 1].span.end);
    next = sentence.last_token;
  }
  CHECK(next == document.tokens.size());
}

// A text of odd pieces in an order that is always the same.
std::string jumble(std::uint32_t seed) {
  static const std::vector<std::string> kPieces = {
      "Wort", "word",      "Dr.",  "12.",    "z. B.",   "U.S.",   ".",      "..",     "…",        "!",
      "?",    "\"",        "'",    "„",      "“",       "”",      "»",      "«",      "(",        ")",
      "[",    "]",         "-",    "–",      "/",       "&",      "@",      "#",      "''",       "``",
      ",,",   "\n",        "\n\n", "\r\n",   " ",       "\u00A0", "\u2028", "\u200B", "\uFEFF",   "\0",
      "1,5",  "don't",     "a@b",  "www.x",  "http://", "ä",      "\u0301", "😀",      "👍🏽", "中",
      "。",   "1990-1995", "5km",  "_",      "*",       ":innen", "I.",     "a.",     "1)",       "•",
      "\t",   "°",         "½",    "\u2067", "🇩🇪",      "e.g.",   "No."};
  std::string text;
  for (int i = 0; i < 60; ++i) {
    seed = seed * 1664525U + 1013904223U;
    text += kPieces[(seed >> 16U) % kPieces.size()];
    if ((seed >> 28U) % 3 == 0) text += ' ';
  }
  return text;
}

}  // namespace

TEST_CASE("layers hold on jumbled texts") {
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    const SegmenterOptions options{.text_register = seed % 2 == 0 ? Register::news : Register::informal,
                                   .hyphens = seed % 3 == 0 ? Hyphens::split : Hyphens::keep,
                                   .clitics = seed % 5 == 0 ? Clitics::keep : Clitics::split};
    for (const char* language : {"de", "en", "und"}) check_layers(segmented(language, jumble(seed), options));
  }
}

TEST_CASE("layers hold on monotonous texts") {
  for (const char* piece :
       {".",   "a.",    ".X",     "1.",  "\"",      "„",      "“",       "[1] ", ". . ",
        " ",   "\n",    "a-",     "ä",   "a\u0301", "\u0301", "http://", "a@",   "x ",
        "X. ", "😀",     "a'd",    "'",   "(",       "\uFEFF", "Dr. ",    "12. ", "da.Die ",
        "中",  "x\r\n", "a.b.c@", "1-1", "a:b",     "„»",     "1 000 "}) {
    CAPTURE(piece);
    for (const char* language : {"de", "en", "und"}) check_layers(segmented(language, repeated(piece, 2000)));
  }
}

TEST_CASE("control characters are covered") {
  using namespace std::string_literals;
  check_layers(segmented("de", "a\0b \x01 c\x7F"s));
}

TEST_CASE("segmenting replaces the layers of an earlier run") {
  Document document = segmented("de", "Eins. Zwei „drei“.");
  segmenter("de").segment(document);
  CHECK(document.sentences.size() == 2);
  CHECK(document.quotes.size() == 1);
  document.text.clear();
  segmenter("de").segment(document);
  CHECK(document.tokens.empty());
  CHECK(document.sentences.empty());
  CHECK(document.quotes.empty());
}
