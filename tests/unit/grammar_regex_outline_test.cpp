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
  if (!outline.may_be_in(bytes_of(text)) || !outline.may_be_among(neighbours_in(text))) return false;
  return text.empty() ||
         (outline.first[static_cast<unsigned char>(text.front())] &&
          outline.last[static_cast<unsigned char>(text.back())] && outline.endings.admit(text));
}

struct Alphabet {
  Encoding encoding;
  std::vector<std::string> atoms, letters;
};

const Alphabet kLatin1 = {
    Encoding::latin1,
    {"a", "B", "c", "[ab]", "[^a]", "[a-c]", "\\d", "\\.", ".", "\\xE4", "1", "\\w", "-"},
    {"a", "A", "b", "B", "c", "C", "1", "-", ".", "\xE4", "\xC4"}};
const Alphabet kUtf8 = {
    Encoding::utf8,
    {"a", "k", "s", "[kä]", "[^–]", "[–-—]", "[-–]", "\\p{L}", "\\x{2013}", "ä", "–", "1", ".", "\\d"},
    {"a", "A", "k", "S", "ſ", "K", "ä", "Ä", "–", "—", "‗", "1", "-", "é"}};

// An expression of all that outlines cover, over few letters, so that many texts match.
std::string random_regex(std::mt19937& random, const Alphabet& alphabet, int depth) {
  const auto one_of = [&](const std::vector<std::string>& all) { return all[random() % all.size()]; };
  static const std::vector<std::string> repeats = {"", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,}", "+?"};
  static const std::vector<std::string> opens = {"(", "(?:", "(?i:"};
  std::string out;
  for (std::size_t i = 0, length = 1 + random() % 3; i < length; ++i) {
    if (depth > 0 && random() % 3 == 0)
      out += one_of(opens) + random_regex(random, alphabet, depth - 1) + "|" +
             random_regex(random, alphabet, depth - 1) + ")";
    else
      out += one_of(alphabet.atoms);
    out += one_of(repeats);
  }
  return out;
}

std::string random_text(std::mt19937& random, const Alphabet& alphabet) {
  std::string text;
  for (std::size_t i = 0, length = random() % 6; i < length; ++i)
    text += alphabet.letters[random() % alphabet.letters.size()];
  return text;
}

}  // namespace

TEST_CASE("an outline says how long matches are, and what they begin and end with") {
  const auto outline = regex_outline("ab|c{2,3}(d|e)?", Encoding::latin1);
  REQUIRE(outline);
  CHECK(outline->shortest == 2);
  CHECK(outline->longest == 4);
  for (const char c : {'a', 'c'}) CHECK(outline->first[static_cast<unsigned char>(c)]);
  for (const char c : {'b', 'c', 'd', 'e'}) CHECK(outline->last[static_cast<unsigned char>(c)]);
  CHECK(outline->first.count() == 2);
  CHECK(outline->last.count() == 4);
  CHECK(regex_outline("(?i)ab|c", Encoding::latin1)->first.count() == 4);
  CHECK(regex_outline(".+x", Encoding::latin1)->longest == RegexOutline::kEndless);
}

TEST_CASE("no outline keeps back a text that its expression matches") {
  for (const Alphabet* alphabet : {&kLatin1, &kUtf8}) {
    std::mt19937 random(7);
    int matched = 0, kept_back = 0;
    for (int i = 0; i < 2000; ++i) {
      const std::string regex = random_regex(random, *alphabet, 2);
      const auto outline = regex_outline(regex, alphabet->encoding);
      CAPTURE(regex);
      REQUIRE(outline);
      const Regex compiled(regex, alphabet->encoding);
      for (int j = 0; j < 40; ++j) {
        const std::string text = random_text(random, *alphabet);
        CAPTURE(text);
        const bool matches = compiled.matches(text), admitted = admits(*outline, text);
        matched += matches;
        kept_back += !admitted;
        if (matches) CHECK(admitted);
      }
    }
    CHECK(matched > 3000);
    CHECK(kept_back > 20000);
  }
}

TEST_CASE("an outline says which bytes every match has") {
  const auto outline = regex_outline("(?P<day>[0-9]+)[-–](June|July)", Encoding::utf8);
  REQUIRE(outline);
  CHECK(outline->may_be_in(bytes_of("from 3–July on")));
  CHECK_FALSE(outline->may_be_in(bytes_of("from 3 July on")));
  CHECK_FALSE(outline->may_be_in(bytes_of("from three-July on")));
}

TEST_CASE("an outline says what stands beside each other in every match") {
  const auto outline = regex_outline("(?P<day>[0-9]+)(st|nd|[-/])? ?(June|July)(-| )", Encoding::utf8);
  REQUIRE(outline);
  CHECK(outline->may_be_among(neighbours_in("3June-")));
  CHECK_FALSE(outline->may_be_among(neighbours_in("3 June.")));
  const auto glued = regex_outline("[0-9]+(hours?|min)", Encoding::utf8);
  CHECK(glued->may_be_among(neighbours_in("in 5min.")));
  CHECK_FALSE(glued->may_be_among(neighbours_in("in 5 minutes, 30 later")));
}

TEST_CASE("an outline says which two letters matches end with, whatever their case") {
  const auto outline = regex_outline(".*(ung(en)?|heit)s?|x|[ab]{2}|(cd)+", Encoding::latin1);
  REQUIRE(outline);
  for (const char* text : {"Leitung", "LEITUNGEN", "Freiheits", "ung", "x", "ab", "cdcd"}) {
    CAPTURE(text);
    CHECK(outline->endings.admit(text));
  }
  for (const char* text : {"Haus", "Ring!", "y", "ac", "dc", "Hut"}) {
    CAPTURE(text);
    CHECK_FALSE(outline->endings.admit(text));
  }
}

TEST_CASE("what outlines do not cover has none") {
  for (const char* regex : {"^a", "a$", "\\ba", "(?P<n", "[[:alpha:]]", "\\pL", "a{", "(a", "a)", "\\"}) {
    CAPTURE(regex);
    CHECK_FALSE(regex_outline(regex, Encoding::latin1));
  }
  CHECK_FALSE(regex_outline(std::string(5000, '('), Encoding::utf8));
}
