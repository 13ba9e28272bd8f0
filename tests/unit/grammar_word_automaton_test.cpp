#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <span>
#include <string>
#include <utility>
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

std::string random_word(std::mt19937& random) {
  std::string word;
  for (std::size_t k = random() % 7; k > 0; --k) word += kLetters[random() % kLetters.size()];
  return word;
}

std::vector<Tag> sorted_tags(std::span<WordAutomaton> automata, const std::string& word) {
  std::vector<Tag> tags;
  for (WordAutomaton& each : automata) {
    const auto more = each.tags(word);
    tags.insert(tags.end(), more.begin(), more.end());
  }
  std::ranges::sort(tags);
  return tags;
}

std::vector<Tag> matching(const std::vector<Regex>& regexes, const std::string& word) {
  std::vector<Tag> tags;
  for (Tag i = 0; i < regexes.size(); ++i)
    if (regexes[i].matches(word)) tags.push_back(i);
  return tags;
}

}  // namespace

TEST_CASE("automata of words tell all expressions that match, as RE2 does") {
  std::mt19937 random(1);
  for (int i = 0; i < 100; ++i) {
    WordAutomaton automata[] = {WordAutomaton(WordExpression::Way::forward),
                                WordAutomaton(WordExpression::Way::backward)};
    std::vector<Regex> oracle;
    while (oracle.size() < 8) {
      const std::string expression = random_regex(random, 2);
      Regex regex(expression, Encoding::latin1);
      if (!regex.ok()) continue;  // a name twice
      auto tests = WordExpression::of(expression);
      REQUIRE(tests);
      automata[tests->way() == WordExpression::Way::forward ? 0 : 1].add(std::move(tests),
                                                                         static_cast<Tag>(oracle.size()));
      oracle.push_back(std::move(regex));
    }
    for (int j = 0; j < 200; ++j) {
      const std::string word = random_word(random);
      CAPTURE(word);
      CHECK(sorted_tags(automata, word) == matching(oracle, word));
    }
  }
}

TEST_CASE("an automaton that starts anew at every step answers the same") {
  WordAutomaton small(WordExpression::Way::backward, 1), large(WordExpression::Way::backward);
  Tag tag = 0;
  for (const char* expression : {".*(a|Ba)", "[a-c]{2,}b", ".+-1", "(?i:.*ab.*)c", ".*"}) {
    auto tests = WordExpression::of(expression), same = WordExpression::of(expression);
    if (tests->way() != WordExpression::Way::backward) continue;
    small.add(std::move(tests), tag);
    large.add(std::move(same), tag++);
  }
  REQUIRE(tag > 1);
  std::mt19937 random(2);
  for (int j = 0; j < 2000; ++j) {
    const std::string word = random_word(random);
    CAPTURE(word);
    CHECK(std::ranges::equal(small.tags(word), large.tags(word)));
  }
}

TEST_CASE("assertions, properties and lazy tricks are left to RE2") {
  for (const char* expression : {"a\\b", "^a", "a$", "\\pL", "[[:alpha:]]", "(?s:.)", "a{1001}"}) {
    CAPTURE(expression);
    CHECK_FALSE(WordExpression::of(expression));
  }
}
