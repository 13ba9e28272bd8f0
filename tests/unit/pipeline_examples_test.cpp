#include <doctest/doctest.h>

#include "synopse/pipeline/examples.h"
#include "unit/pipeline_fixture.h"

using namespace synopse;
using namespace synopse::test;

namespace {

std::string changed(std::string from, std::string to) {
  std::string rules = kThings;
  return rules.replace(rules.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("examples that hold are counted") {
  const Loaded loaded = things();
  const ExampleReport report = run_examples(loaded.segmenter, loaded.grammar);
  CHECK(report.rules_passed == 2);
  CHECK(report.rules_failed == 0);
  CHECK(report.passed == 6);
  CHECK(report.failures.empty());
}

TEST_CASE("a failure tells its place and what is wrong") {
  struct Case {
    std::string from, to;
    int line;
    std::string message;
  };
  const Case cases[] = {
      {"<HALT> sagte", "HALT <sagte>", 12, "the marked part is <HALT>, expected <sagte>"},
      {"no kein Ruf", "no kein RUF", 14, "must not match, but marks <RUF>"},
      {"norm=Seestern", "norm=Kormoran", 8, "norm is Seestern, expected Kormoran"},
      {"<STOPP>", "<Stopp>", 13, "does not match"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.to);
    const Loaded loaded = things(changed(each.from, each.to));
    const ExampleReport report = run_examples(loaded.segmenter, loaded.grammar);
    CHECK(report.rules_failed == 1);
    CHECK(report.passed == 5);
    REQUIRE(report.failures.size() == 1);
    CHECK(report.failures[0].place.line == each.line);
    CHECK(report.failures[0].message.find(each.message) != std::string::npos);
  }
}

TEST_CASE("only the rules that are asked for run, on any number of threads") {
  const Loaded loaded = things(changed("<HALT> sagte", "HALT <sagte>"));
  const RuleId shout = loaded.rule("shout"), vessel = loaded.rule("vessel");
  CHECK(run_examples(loaded.segmenter, loaded.grammar, std::vector{vessel}).failures.empty());
  for (const unsigned threads : {1U, 2U, 4U}) {
    const ExampleReport report =
        run_examples(loaded.segmenter, loaded.grammar, std::vector{shout, vessel}, threads);
    CHECK(report.passed == 5);
    REQUIRE(report.failures.size() == 1);
  }
}
