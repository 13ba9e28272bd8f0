#include <doctest/doctest.h>

#include "synopse/grammar/inspection.h"
#include "unit/grammar_fixture.h"

using namespace synopse;
using namespace synopse::test;

TEST_CASE("tags are shown as rule files write them") {
  const std::pair<const char*, const char*> cases[] = {
      {"capital", "capital"},
      {"judge.polarity=oppose", "judge polarity=oppose"},
      {"judge.kind!=claim&polarity=oppose", "judge !kind=claim polarity=oppose"},
      {"\"z.b.=x\"", "\"z.b.=x\""},
      {"/a=b.c/", "/a=b.c/"},
      {"/(?i:erste|zweite|dritte|vierte|fünfte)/", "/(?i:erste|zweite|dritte|viert…/"},
  };
  for (const auto& [name, shown] : cases) CHECK(readable_tag(name) == shown);
}

TEST_CASE("lines of lexicons are found by any of their forms") {
  const FileList list = {{"de/phases.txt", "p  a.rules\nq  b.rules\n"},
                         {"de/a.rules",
                          "level items\nlexicon place = lexicon/place.lex\nlexicon idle = lexicon/idle.lex\n"
                          "rule r -> entity place\n  match [place]\n"},
                         {"de/b.rules", "level items\nrule s -> entity word\n  match \"ach\"\n"},
                         {"de/lexicon/place.lex", "#: form\nSankt Gallen|,s\n=US\n"},
                         {"de/lexicon/idle.lex", "#: form\nnichts\n"}};
  Diagnostics report;
  const auto loaded = grammar(list, report);
  REQUIRE(loaded);
  const auto lines = [&](std::string_view text) {
    std::vector<int> found;
    for (const LexiconLine& line : lexicon_lines(*loaded, text)) found.push_back(line.line);
    return found;
  };
  CHECK(lines("Sankt\n  Gallens") == std::vector<int>{2});
  CHECK(lines("SANKT GALLEN") == std::vector<int>{2});
  CHECK(lines("Sankt").empty());
  CHECK(lines("US") == std::vector<int>{3});
  CHECK(lines("us").empty());
  CHECK(lexicon_lines(*loaded, "US", &loaded->phases()[0]).size() == 1);
  CHECK(lexicon_lines(*loaded, "US", &loaded->phases()[1]).empty());
  CHECK(all_lexicon_lines(*loaded).size() == 2);
  CHECK(unasked_lexicons(*loaded) == std::vector<std::string_view>{"idle"});
}
