#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "synopse/grammar/regex.h"
#include "synopse/grammar/regex_outline.h"

using namespace synopse;

namespace {

// Whether the outline lets the text through.
bool admits(const RegexOutline& outline, const std::string& text) {
  if (text.size() < outline.shortest || text.size() > outline.longest) return false;
  return text.empty() || (outline.first[static_cast<unsigned char>(text.front())] &&
                          outline.last[static_cast<unsigned char>(text.back())]);
}

// An expression of all that outlines cover, over few letters, so that many texts match.
std::string random_regex(std::mt19937& random, int depth) {
  const auto below = [&](std::size_t limit) { return random() % limit; };
  static const std::vector<std::string> atoms = {"a", "B", "c", "[ab]", "[^a]", "[a-c]", "\\d", "\\.", ".", "\\xE4", "1", "\\w", "-"};
  static const std::vector<std::string> repeats = {"", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,}", "+?"};
  std::string out;
  for (std::size_t i = 0, length = 1 + below(3); i < length; ++i) {
    if (depth > 0 && below(3) == 0) {
      static const std::vector<std::string> opens = {"(", "(?:", "(?i:"};
      out += opens[below(3)] + random_regex(random, depth - 1) + "|" + random_regex(random, depth - 1) + ")";
    } else {
      out += atoms[below(atoms.size())];
    }
    out += repeats[below(repeats.size())];
  }
  return out;
}

std::string random_text(std::mt19937& random) {
  static const std::string letters = "aAbBcC1-.\xE4\xC4";
  std::string text;
  for (std::size_t i = 0, length = random() % 6; i < length; ++i) text += letters[random() % letters.size()];
  return text;
}

}  // namespace

TEST_CASE("an outline says how long matches are, and what they begin and end with") {
  const auto outline = regex_outline("ab|c{2,3}(d|e)?");
  REQUIRE(outline);
  CHECK(outline->shortest == 2);
  CHECK(outline->longest == 4);
  for (const char c : {'a', 'c'}) CHECK(outline->first[static_cast<unsigned char>(c)]);
  for (const char c : {'b', 'c', 'd', 'e'}) CHECK(outline->last[static_cast<unsigned char>(c)]);
  CHECK(outline->first.count() == 2);
  CHECK(outline->last.count() == 4);
  CHECK(regex_outline(".+x")->longest == RegexOutline::kEndless);
}

TEST_CASE("no outline keeps back a text that its expression matches") {
  std::mt19937 random(7);
  int matched = 0, kept_back = 0;
  for (int i = 0; i < 2000; ++i) {
    const std::string regex = random_regex(random, 2);
    const auto outline = regex_outline(regex);
    CAPTURE(regex);
    REQUIRE(outline);
    const Regex compiled(regex, Encoding::latin1);
    for (int j = 0; j < 40; ++j) {
      const std::string text = random_text(random);
      CAPTURE(text);
      const bool matches = compiled.matches(text), admitted = admits(*outline, text);
      matched += matches;
      kept_back += !admitted;
      if (matches) CHECK(admitted);
    }
  }
  CHECK(matched > 5000);
  CHECK(kept_back > 20000);
}

TEST_CASE("what outlines do not cover has none") {
  for (const char* regex : {"^a", "a$", "\\ba", "(?P<n>a)", "[[:alpha:]]", "\\pL", "a{", "(a", "a)", "\\"}) {
    CAPTURE(regex);
    CHECK_FALSE(regex_outline(regex));
  }
  CHECK_FALSE(regex_outline(std::string(5000, '(')));
}
