#include <doctest/doctest.h>

#include "synopse/grammar/rule_file.h"
#include "unit/grammar_fixture.h"

using namespace synopse;

namespace {

struct Mistake {
  const char* rules;
  int line, column;
  const char* message;
};

constexpr const char* kRule = "rule r -> figure percent\n  match value:[number]\n";

}  // namespace

TEST_CASE("every mistake has its line, its column and a message") {
  const Mistake cases[] = {
      {"levle items\n", 1, 1, "unknown statement 'levle'"},
      {"level words\n", 1, 7, "unknown level 'words'"},
      {"pattern a = {b}\n", 1, 14, "unknown pattern {b}"},
      {"pattern a = [capitol]\n", 1, 14, "unknown test [capitol]"},
      {"pattern a = ([word]\n", 1, 13, "this '(' is never closed"},
      {"pattern a = [word\n", 1, 13, "this '[' is never closed"},
      {"pattern a = \"x\n", 1, 13, "this '\"' is never closed"},
      {"pattern a = word\n", 1, 13, "bare word 'word'"},
      {"pattern a = x:[word]\n", 1, 13, "a pattern cannot capture 'x'"},
      {"pattern a = [word]*?\n", 1, 20, "lazy repetition is not to be relied upon"},
      {"pattern a\n", 1, 9, "expected NAME = ... behind `pattern`"},
      {"class c = /(/\n", 1, 12, "RE2 refuses this expression: missing ): ("},
      {"lexicon l = none.lex\n", 1, 13, "no file de/none.lex"},
      {"lexicon l = ../../etc/passwd\n", 1, 13, "only files below the grammars' folder can be read"},
      {"include ../x.rules\n", 1, 9, "only files below the grammars' folder can be read"},
      {"level text\npattern a = x(?=y)\n", 2, 14, "RE2 has no look-around"},
      {"level text\npattern a = \\bx\n", 2, 13, "\\b knows ASCII letters only"},
      {"level text\npattern a = x{{\n", 2, 0, ""},
      {"rule r -> figur percent\n  match [number]\n", 1, 11, "unknown kind 'figur'"},
      {"rule r -> figure\n  match [number]\n", 1, 11, "'figure' needs a second word"},
      {"rule r -> figure percent\n  yes x\n", 1, 1, "rule r has no `match`"},
      {"rule r -> figure percent\n  match [number]\n  valeu number(x)\n", 3, 3,
       "a rule of kind figure has no field 'valeu'"},
      {"rule r -> figure percent\n  match value:[number]\n  value nummber(value)\n", 3, 9,
       "unknown function nummber()"},
      {"rule r -> figure percent\n  match value:[number]\n  value number(valeu)\n", 3, 16,
       "no capture 'valeu' in this rule"},
      {"rule r -> figure percent\n  match value:[number]\n  span valeu\n", 3, 8,
       "no capture 'valeu' in this rule"},
      {"rule r -> figure percent\n  match value:[number]\n  prefer much\n", 3, 10,
       "prefer takes a whole number"},
      {"rule r -> figure percent\n  match v:[number] v:[word]\n", 2, 20, "'v' is captured twice"},
      {"rule r -> figure percent\n  match v:[number]\n  yes a <b\n", 3, 9, "this '<' is never closed"},
  };
  for (const Mistake& each : cases) {
    CAPTURE(each.rules);
    Diagnostics report;
    const std::string rules = each.rules;
    const bool has_level = rules.starts_with("lev");
    const auto loaded = test::grammar(
        {{"de/phases.txt", "p a.rules\n"}, {"de/a.rules", (has_level ? "" : "level items\n") + rules}},
        report);
    if (each.column == 0) continue;
    CHECK(!loaded);
    REQUIRE(report.errors() >= 1);
    const Diagnostic& first = report.all().front();
    CHECK(first.place.file == "de/a.rules");
    CHECK(first.place.line == each.line + (has_level ? 0 : 1));
    CHECK(first.place.column == each.column);
    CHECK(first.message == each.message);
  }
}

TEST_CASE("one run shows all mistakes") {
  Diagnostics report;
  test::grammar(
      {{"de/phases.txt", "p a.rules b.rules\n"}, {"de/a.rules", "level x\npattern a = {b}\nclass c = d\n"}},
      report);
  CHECK(report.errors() == 4);
}

TEST_CASE("a rule without two yes and one no does not load, unless drafts may") {
  const test::FileList files = {{"de/phases.txt", "p a.rules\n"},
                                {"de/a.rules", std::string("level items\n") + kRule}};
  Diagnostics strict, drafts;
  CHECK(!test::grammar(files, strict, Checks::full));
  CHECK(test::grammar(files, drafts, Checks::drafts));
  CHECK(drafts.all().size() == 1);
}

TEST_CASE("include takes over patterns, classes and lexicons; twice is once") {
  Diagnostics report;
  const test::FileList files = {
      {"de/phases.txt", "p a.rules\n"},
      {"de/a.rules",
       "level items\ninclude np.rules\ninclude np.rules\nrule r -> entity thing\n  match {np}\n"},
      {"de/np.rules", "class det = /der|die/\npattern np = [det] [capital word]\n"}};
  CHECK(test::matches(files, "und die Bank") == std::vector<std::string>{"r:die Bank"});
}

TEST_CASE("two rules of one name are a mistake") {
  Diagnostics report;
  test::grammar(
      {{"de/phases.txt", "p a.rules\n"}, {"de/a.rules", std::string("level items\n") + kRule + kRule}},
      report);
  REQUIRE(report.errors() == 1);
  CHECK(report.all().back().place.line == 4);
}

TEST_CASE("a circle of includes is a mistake") {
  Diagnostics report;
  test::grammar({{"de/phases.txt", "p a.rules\n"},
                 {"de/a.rules", "level items\ninclude b.rules\n"},
                 {"de/b.rules", "include a.rules\n"}},
                report);
  REQUIRE(report.errors() == 1);
  CHECK(report.all().front().place.file == "de/b.rules");
  CHECK(report.all().front().message == "de/a.rules includes itself");
}
