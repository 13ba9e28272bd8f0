#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "synopse/grammar/regex.h"
#include "synopse/grammar/word_automaton.h"

using namespace synopse;

namespace {

const std::vector<std::string> kAtoms = {"a",   "B", "[ab]", "[^a]", "[a-c]",     "\\d",  "\\W",
                                         "\\.", ".", "\xE4", "\\w",  "[^b\\xC4]", "\\x80"};
const std::vector<std::string> kLetters = {"a", "A", "b",    "B",    "c",    "1",
                                           "-", ".", "\xE4", "\xC4", "\x80", "_"};

std::string random_regex(std::mt19937& random, int depth) {
  static const std::vector<std::string> repeats = {"", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,}", "+?"};
  static const std::vector<std::string> opens = {"(", "(?:", "(?i:", "(?P<name>"};
  const auto one_of = [&](const std::vector<std::string>& all) { return all[random() % all.size()]; };
  std::string out;
  for (std::size_t i = 0, length = 1 + random() % 3; i < length; ++i) {
    if (depth > 0 && random() % 3 == 0)
      out += one_of(opens) + random_regex(random, depth - 1) + "|" + random_regex(random, depth - 1) + ")";
    else
      out += one_of(kAtoms);
    out += one_of(repeats);
  }
  return out;
}

}  // namespace

TEST_CASE("automata of words match what RE2 matches") {
  std::mt19937 random(1);
  for (int i = 0; i < 400; ++i) {
    const std::string expression = random_regex(random, 2);
    const Regex regex(expression, Encoding::latin1);
    if (!regex.ok()) continue;  // a name twice
    const auto automaton = WordAutomaton::of(expression);
    REQUIRE(automaton);
    for (int j = 0; j < 100; ++j) {
      std::string word;
      for (std::size_t k = random() % 7; k > 0; --k) word += kLetters[random() % kLetters.size()];
      CAPTURE(expression);
      CAPTURE(word);
      CHECK(automaton->matches(word) == regex.matches(word));
    }
  }
}

TEST_CASE("assertions, properties and lazy tricks are left to RE2") {
  for (const char* expression : {"a\\b", "^a", "a$", "\\pL", "[[:alpha:]]", "(?s:.)", "a{1001}"}) {
    CAPTURE(expression);
    CHECK_FALSE(WordAutomaton::of(expression));
  }
}
