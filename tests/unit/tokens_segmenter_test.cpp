// What must hold of every text, however odd.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"
#include "tokens_fixture.h"
#include "tokens_jumble.h"

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

}  // namespace

TEST_CASE("layers hold on jumbled texts") {
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    const SegmenterOptions options{.text_register = seed % 2 == 0 ? Register::news : Register::informal,
                                   .hyphens = seed % 3 == 0 ? Hyphens::split : Hyphens::keep};
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

namespace {

// The tokens, sentences and quotations as they read, without what may differ: blanks and line breaks.
std::string reading(const Document& document) {
  std::string shown = tokens_of(document) + "\n";
  for (const Sentence& sentence : document.sentences) shown += std::to_string(sentence.last_token) + " ";
  for (const Quote& quote : document.quotes) {
    const auto begins = [&](const Token& token) { return token.span.begin == quote.span.begin; };
    const auto first = std::ranges::find_if(document.tokens, begins);
    shown += "q" + std::to_string(first - document.tokens.begin());
  }
  return shown;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("line ends, and letters with their marks apart, change nothing") {
  const std::string text =
      "Kurz notiert\n\nDer Präsident sagte: „Überall gähnt die Öde.“ Dann ging er.\nNächste Zeile\n\n\nDas "
      "Übel "
      "wächst am 3. März für Bürger*innen in Köln-Mülheim.Äpfel gab es z. B. für 10\u00A0000 Euro.\n";
  const std::string expected = reading(segmented("de", text));
  CHECK(reading(segmented("de", replaced(text, "\n", "\r\n"))) == expected);
  std::string decomposed = text;
  for (const auto& [letter, parts] : {std::pair{"ä", "a\u0308"},
                                      {"ö", "o\u0308"},
                                      {"ü", "u\u0308"},
                                      {"Ö", "O\u0308"},
                                      {"Ü", "U\u0308"},
                                      {"Ä", "A\u0308"}})
    decomposed = replaced(decomposed, letter, parts);
  REQUIRE(decomposed != text);
  std::string composed = reading(segmented("de", decomposed));
  for (const auto& [letter, parts] : {std::pair{"ä", "a\u0308"},
                                      {"ö", "o\u0308"},
                                      {"ü", "u\u0308"},
                                      {"Ö", "O\u0308"},
                                      {"Ü", "U\u0308"},
                                      {"Ä", "A\u0308"}})
    composed = replaced(composed, parts, letter);
  CHECK(composed == expected);
}

TEST_CASE("a byte order mark inside a text joins its word and changes no other") {
  const Document with = segmented("de", "\uFEFFDer Saal war leer. Niemand kam.");
  const Document without = segmented("de", "Der Saal war leer. Niemand kam.");
  REQUIRE(with.tokens.size() == without.tokens.size());
  CHECK(with.sentences.size() == without.sentences.size());
}

TEST_CASE("a text of very many pieces loses none of them") {
  for (const char* piece : {"(a) - x, ", "Er kam. "}) {
    const Document document = segmented("de", repeated(piece, 50000));
    check_layers(document);
    CHECK(document.tokens.size() % 50000 == 0);
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
