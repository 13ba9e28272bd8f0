#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "synopse/grammar/narrow_regex.h"
#include "synopse/grammar/regex.h"
#include "synopse/grammar/token_classes.h"

using namespace synopse;

namespace {

bool matches(const std::string& regex, Encoding encoding, const std::string& word) {
  return Regex(regex, encoding).matches(word);
}

}  // namespace

TEST_CASE("narrowed expressions find the words that the wide ones find") {
  const std::vector<std::string> regexes = {R"(\p{Lu}\p{Ll}+)",
                                            R"([\p{L}'’-]+)",
                                            R"((?i:über|ÄRGER).*)",
                                            R"(\p{L}+ß)",
                                            R"([–—-])",
                                            R"([^\p{L}]+)",
                                            R"(.)",
                                            R"(«.*»)",
                                            R"(\d+)",
                                            R"([„“”"])",
                                            R"((?i:straße|café)\p{Ll}*)",
                                            R"(\p{Lu}[\p{L}\d.-]*chef)",
                                            R"([À-ÿ]+)",
                                            R"(\p{M}+)",
                                            R"([-–—]|[-‐]+)",
                                            R"([^\P{L}t]+|\P{L})",
                                            R"((?i)ÜBUNG|us-chef|[^\P{L}A].*)",
                                            R"(…|\.\.\.)"};
  const std::vector<std::string> words = {
      "Haus",   "haus",   "HAUS",   "Übung",   "übermut", "Ärgernis", "Straße", "straße", "Čapek",
      "čapek",  "Москва", "москва", "’",       "–",       "—",        "-",      "O’Neil", "12",
      "١٢",     "„",      "“",      "«ja»",    "…",       "...",      "日本",   "é",      "e\u0301",
      "\u0301", "Café",   "CAFÉS",  "US-Chef", "👍",       "spaß"};
  for (const std::string& regex : regexes) {
    Narrowing narrowing;
    const auto narrow = narrowing.regex(regex);
    REQUIRE(narrow);
    for (const std::string& word : words) {
      std::string bytes;
      narrowing.word(word, bytes);
      CAPTURE(regex);
      CAPTURE(word);
      CHECK(matches(*narrow, Encoding::latin1, bytes) == matches(regex, Encoding::utf8, word));
    }
  }
}

TEST_CASE("what bytes cannot tell apart is left to the wide way") {
  for (const char* regex :
       {"[а-я]+", "(?i:москва)", "\\P{Lu}", "[[-–]", "[+-–]", "\\p{Greek}", "\\x{2019}", "ж", "\\pL"}) {
    CAPTURE(regex);
    CHECK_FALSE(Narrowing().regex(regex));
  }
}

TEST_CASE("classes of both ways give their tags") {
  TokenClasses classes({{R"(\p{Lu}.*)", 1},
                        {"[а-яё]+", 2},
                        {".*а", 3},
                        {"Haus|Hof", 4},
                        {R"(\d+|\p{Lu}\p{Ll}+)", 5},
                        {R"(\p{Lu}?\p{Ll}*)", 6}});
  std::vector<Tag> tags;
  classes.add_tags("москва", tags);
  std::sort(tags.begin(), tags.end());
  CHECK(tags == std::vector<Tag>{2, 3, 6});
  tags.clear();
  classes.add_tags("Haus", tags);
  std::sort(tags.begin(), tags.end());
  CHECK(tags == std::vector<Tag>{1, 4, 5, 6});
}
