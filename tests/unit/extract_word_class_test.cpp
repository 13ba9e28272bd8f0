#include <doctest/doctest.h>

#include "stances_fixture.h"
#include "synopse/extract/word_class.h"

using synopse::WordBeginnings;
using synopse::WordClass;

TEST_CASE("what a word begins with says at once that it is none of some") {
  WordBeginnings some;
  some.add("sich");
  some.add("a");
  some.add("können");
  some.add("über");
  for (const char* word :
       {"sich", "SICH", "Sieh", "a", "A", "können", "ko\u0308nnen", "kann", "über", "U\u0308ber"})
    CHECK_MESSAGE(some.may_be(word), word);
  for (const char* word : {"", "s", "so", "an", "und", ","}) CHECK_MESSAGE(!some.may_be(word), word);
}

TEST_CASE("a stem of one letter is gone on with by all words that begin with it") {
  WordBeginnings some;
  some.add_stem("a");
  some.add_stem("be");
  some.add_stem("");
  for (const char* word : {"a", "As", "ao", "Bea", "\u00C1"}) CHECK_MESSAGE(some.may_be(word), word);
  for (const char* word : {"", "b", "ca"}) CHECK_MESSAGE(!some.may_be(word), word);
}

TEST_CASE("a class has the words whose column says so") {
  const auto grammar = synopse::test::grammar_of({{"function", "#: form class\nund\tand\nunter\tprep\n"}});
  const WordClass joining(grammar->lexicon("function"), "class", "and");
  CHECK(joining.has("Und"));
  CHECK(!joining.has("unter"));
  CHECK(!joining.has("unten"));
  CHECK(!WordClass(nullptr, "class", "and").has("und"));
  CHECK(!WordClass(grammar->lexicon("function"), "aux", "yes").has("und"));
}
