#include <doctest/doctest.h>

#include "unit/grammar_fixture.h"

using namespace synopse;
using synopse::test::FileList;
using synopse::test::matches;
using Found = std::vector<std::string>;

namespace {

// Two rows of one form: "fordern" takes a clause as a demand, an object as a judgement.
FileList with_test(const std::string& test) {
  return {
      {"de/phases.txt", "p  a.rules\n"},
      {"de/cue.lex",
       "#: form\tkind\tframe\tshape\nfordert\tdemand\tclause\tfin\nfordert\tjudgement\tobject\tpp\n"
       "nennt\tclaim\tobject\tfin\nsagt\tclaim\n"},
      {"de/a.rules", "level items\nlexicon cue = cue.lex\nrule r -> entity thing\n  match [" + test + "]\n"}};
}

}  // namespace

TEST_CASE("columns of one lexicon are asked of one row") {
  const struct {
    const char* test;
    Found found;
  } cases[] = {
      {"cue", {"r:fordert", "r:nennt", "r:sagt"}},
      {"cue frame=object", {"r:fordert", "r:nennt"}},
      {"cue kind=demand frame=clause", {"r:fordert"}},
      {"cue kind=demand frame=object", {}},
      {"cue frame=object shape=fin", {"r:nennt"}},
      {"cue frame=object !shape=fin", {"r:fordert"}},
      {"cue !shape=fin", {"r:fordert", "r:sagt"}},
      {"cue shape=", {"r:sagt"}},
      {"cue frame=object | cue shape=fin", {"r:fordert", "r:nennt"}},
      {"cue word frame=object shape=fin", {"r:nennt"}},
      {"word !cue", {"r:und", "r:und"}},
  };
  for (const auto& each : cases) {
    CAPTURE(each.test);
    CHECK(matches(with_test(each.test), "fordert und nennt und sagt") == each.found);
  }
}

TEST_CASE("level text: braces of an escape hold no piece") {
  const FileList files = {
      {"de/phases.txt", "p  a.rules\n"},
      {"de/a.rules", "level text\nrule r -> entity thing\n  match \\p{Lu}{2} \\x{2D} \\P{Lu}\\p{Ll}+\n"}};
  CHECK(matches(files, "Die EU-weite Wahl") == Found{"r:EU-weite"});
}
