#include <doctest/doctest.h>

#include <string>

#include "synopse/error.h"
#include "synopse/validation/automaton.h"

using namespace synopse::validation;

namespace {

bool accepts(std::string_view of, std::string_view text) { return Automaton(pattern(of)).accepts(text); }

}  // namespace

TEST_CASE("patterns of XML Schema") {
  const struct {
    std::string_view pattern, yes, no;
  } rows[] = {
      {"a", "a", "b"},
      {"ab", "ab", "a"},
      {"a|bc", "bc", "b"},
      {"(a|b)*c", "ababc", "abab"},
      {"a+", "aaa", ""},
      {"a?b", "b", "aab"},
      {"[a-c]{2}", "ac", "abc"},
      {"[a-c]{2,3}", "abc", "abca"},
      {"x{0,}", "", "y"},
      {"[^a-c]", "d", "b"},
      {"[\\[-\\]]", "\\", "^"},
      {"#[^\\s#()]+", "#a.b", "#a b"},
      {"-?[0-9]+(\\.[0-9]+)?", "-1.5", "1."},
      {"U\\+[0-9A-F]{4,6}", "U+000C", "U+00c"},
      {"[^\\p{C}\\p{Z}]+", "km/h", "k m"},
      {"[^\\p{C}\\p{Z}]+", "m\xC2\xB2", "a\xC2\xA0z"},           // a superscript; a no-break space
      {"[^\\p{C}\\p{Z}]+", "\xF0\x9F\x98\x80", "\xE2\x80\x8F"},  // a face; a mark of direction
      {"\\S+", "\xC3\xBC%", "a\tb"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.pattern);
    CHECK(accepts(row.pattern, row.yes));
    CHECK_FALSE(accepts(row.pattern, row.no));
  }
}

TEST_CASE("what both take") {
  const Automaton automaton(both(pattern("[a-z]*"), pattern(".{3}")));
  CHECK(automaton.accepts("abc"));
  CHECK_FALSE(automaton.accepts("ab"));
  CHECK_FALSE(automaton.accepts("aB1"));
}

TEST_CASE("lists end every item with a blank") {
  const Automaton automaton(sequence({literal("a "), optional(literal("b "))}));
  CHECK(automaton.accepts_list("a"));
  CHECK(automaton.accepts_list("a b"));
  CHECK_FALSE(automaton.accepts_list("b"));
  CHECK_FALSE(automaton.accepts_list(""));
  CHECK(Automaton(optional(literal("a "))).accepts_list(""));
}

TEST_CASE("a pattern that is not understood is refused") {
  for (const std::string_view bad : {"a)", "(a", "[a", "a{", "a{2", "\\d", "\\p{L}", "[c-a]", "\xC3\xBC"}) {
    CAPTURE(bad);
    CHECK_THROWS_AS(pattern(bad), synopse::Error);
  }
}
