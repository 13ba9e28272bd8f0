#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "synopse/grammar/lexicon.h"
#include "unit/grammar_fixture.h"

using namespace synopse;
using synopse::test::FileList;

namespace {

const FileList kBelow = {
    {"de/phases.txt", "first  a.rules\nlast  b.rules\n"},
    {"de/a.rules",
     "level items\nlexicon l = l.lex\nrule one -> entity thing\n  match [l]\n"
     "rule two -> entity thing\n  match \"zwei\"\n"},
    {"de/b.rules", "level items\nrule three -> entity thing\n  match \"drei\"\n"},
    {"de/l.lex", "#: form\tkind\nRat\tours\nBank\tours\n"},
};

std::shared_ptr<const Grammar> layered(const FileList& above, Diagnostics& report) {
  Files files = test::files(kBelow);
  files.overlay(test::files(above));
  return Grammar::load(files, "de", report, Checks::drafts);
}

// "first: one two" for every phase.
std::vector<std::string> phases(const Grammar& grammar) {
  std::vector<std::string> result;
  for (const Phase& phase : grammar.phases()) {
    result.push_back(phase.name + ":");
    for (const RuleId id : phase.rules) result.back() += " " + grammar.rule(id).name;
  }
  return result;
}

}  // namespace

TEST_CASE("a user's phases add to the default ones") {
  const std::string rules = "level items\nrule mine -> entity thing\n  match \"mein\"\n";
  using Phases = std::vector<std::string>;
  const struct {
    const char* line;
    Phases expected;
  } cases[] = {
      {"first  mine.rules\n", {"first: one two mine", "last: three"}},
      {"other  mine.rules\n", {"first: one two", "last: three", "other: mine"}},
      {"other  before last mine.rules\n", {"first: one two", "other: mine", "last: three"}},
      {"other  after first  mine.rules\n", {"first: one two", "other: mine", "last: three"}},
      {"#! replace\nother  mine.rules\n", {"other: mine"}},
  };
  for (const auto& each : cases) {
    CAPTURE(each.line);
    Diagnostics report;
    const auto grammar = layered({{"de/phases.txt", each.line}, {"de/mine.rules", rules}}, report);
    REQUIRE(grammar);
    CHECK(phases(*grammar) == each.expected);
  }
}

TEST_CASE("a rule of the same name replaces, drop does without") {
  Diagnostics report;
  const auto grammar =
      layered({{"de/phases.txt", "last  mine.rules\n"},
               {"de/mine.rules", "level items\ndrop two\nrule one -> entity thing\n  match \"eins\"\n"}},
              report);
  REQUIRE(grammar);
  CHECK(phases(*grammar) == std::vector<std::string>{"first:", "last: three one"});
  CHECK(grammar->rules().size() == 2);
}

TEST_CASE("what is dropped must be there") {
  Diagnostics report;
  layered({{"de/phases.txt", "last  mine.rules\n"}, {"de/mine.rules", "level items\ndrop twoo\n"}}, report);
  REQUIRE(report.errors() == 1);
  CHECK(report.all().back().message == "no rule 'twoo' lies below");
  CHECK(report.all().back().place.column == 6);
}

TEST_CASE("a user's rows come first, in the columns of the default lexicon") {
  const struct {
    const char* lexicon;
    const char* rat;
    const char* bank;
  } cases[] = {
      {"#: form\tkind\nRat\tmine\n", "mine", "ours"},
      {"#: form\tnote\tkind\nRat\tx\tmine\n", "mine", "ours"},
      {"#: form\tnote\nRat\tx\n", "", "ours"},
      {"#! replace\n#: form\tkind\nRat\tmine\n", "mine", ""},
  };
  for (const auto& each : cases) {
    CAPTURE(each.lexicon);
    Diagnostics report;
    const auto grammar = layered({{"de/l.lex", each.lexicon}}, report);
    REQUIRE(grammar);
    CHECK(grammar->lexicon("l")->lookup("Rat", "kind") == each.rat);
    CHECK(grammar->lexicon("l")->lookup("Bank", "kind") == each.bank);
  }
}
