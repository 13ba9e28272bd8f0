#include <doctest/doctest.h>

#include <random>
#include <set>
#include <string>
#include <vector>

#include "synopse/grammar/regex.h"
#include "synopse/grammar/regex_words.h"

using namespace synopse;

namespace {

std::set<std::string> words_of(const std::string& regex) {
  const auto listed = regex_words(regex);
  REQUIRE(listed);
  return {listed->words.begin(), listed->words.end()};
}

// All texts of up to four of these letters.
std::vector<std::string> short_texts() {
  std::vector<std::string> texts = {""};
  for (std::size_t begin = 0, length = 0; length < 4; ++length) {
    const std::size_t end = texts.size();
    for (; begin < end; ++begin)
      for (const char c : {'a', 'A', 'b', '\xE4', '\xC4'}) texts.push_back(texts[begin] + c);
  }
  return texts;
}

std::string random_regex(std::mt19937& random, int depth) {
  static const std::vector<std::string> atoms = {"a", "A", "b", "[ab]", "[Ab]", "\\xE4", "\\xC4"};
  std::string out;
  for (std::size_t i = 0, length = 1 + random() % 2; i < length; ++i) {
    if (depth > 0 && random() % 2 == 0)
      out += "(" + random_regex(random, depth - 1) + "|" + random_regex(random, depth - 1) + ")";
    else
      out += atoms[random() % atoms.size()];
    if (random() % 3 == 0) out += "?";
  }
  return out;
}

}  // namespace

TEST_CASE("an expression that lists words is written out") {
  CHECK(words_of("jede[rs]?|alle") == std::set<std::string>{"jede", "jeder", "jedes", "alle"});
  CHECK(words_of("(an|ab)?tun") == std::set<std::string>{"antun", "abtun", "tun"});
  CHECK(words_of("ca\\.|\\xDCber") == std::set<std::string>{"ca.",
                                                            "\xDC"
                                                            "ber"});
  CHECK(words_of("(?i:Der|\\xDCber)") == std::set<std::string>{"der",
                                                               "\xFC"
                                                               "ber"});
  CHECK(regex_words("(?i:Der|die)")->any_case);
  CHECK(words_of("(?i)Der|die") == std::set<std::string>{"der", "die"});
  CHECK(regex_words("(?i)Der|die")->any_case);
  CHECK_FALSE(regex_words("der|die")->any_case);
}

TEST_CASE("written out are the texts that the expression matches") {
  const std::vector<std::string> texts = short_texts();
  std::mt19937 random(11);
  int listed_ones = 0;
  for (int i = 0; i < 100; ++i) {
    std::string regex = random_regex(random, 2);
    if (i % 2 == 0) regex = "(?i:" + regex + ")";
    if (i % 4 == 1) regex = "(?i)" + regex;
    CAPTURE(regex);
    const auto listed = regex_words(regex);
    if (!listed) continue;  // too many
    ++listed_ones;
    const std::set<std::string> words(listed->words.begin(), listed->words.end());
    const Regex compiled(regex, Encoding::latin1);
    for (const std::string& text : texts) {
      std::string lower;
      lower_latin1(text, lower);
      CAPTURE(text);
      CHECK(words.contains(listed->any_case ? lower : text) == compiled.matches(text));
    }
  }
  CHECK(listed_ones > 50);
}

TEST_CASE("expressions that do more than list words are left to RE2") {
  for (const char* regex : {"a+", "a*", ".", "[a-c]", "[^a]", "\\d", "a{2}", "(?i:a)b", "a(?i:b)",
                            "(?i:a)|(?i:b)", "a(?i)", "(?P<n>a)", "^a", "(a", "a)", "\\", "[a"}) {
    CAPTURE(regex);
    CHECK_FALSE(regex_words(regex));
  }
  std::string many = "a";
  for (int i = 0; i < 20; ++i) many += "b?";
  CHECK_FALSE(regex_words(many));
}
