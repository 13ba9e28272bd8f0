#include <doctest/doctest.h>

#include "synopse/pipeline/coverage.h"
#include "unit/pipeline_fixture.h"

using namespace synopse;
using namespace synopse::test;

namespace {

// Of the texts one after the other.
RuleCoverage coverage_of(const Loaded& loaded, const std::vector<std::string>& texts) {
  RuleCoverage coverage(loaded.segmenter, loaded.grammar);
  for (const std::string& text : texts) {
    Document document{.language = "de", .text = text};
    coverage.add(document, {});
  }
  return coverage;
}

}  // namespace

TEST_CASE("hits of rules add up over texts") {
  const Loaded loaded = things(kThings + "rule two -> entity two\n  match [word] [upper]\n");
  const RuleCoverage coverage =
      coverage_of(loaded, {"Er rief HALT.", "STOPP rief er. Der Dampfer Kormoran sank."});
  CHECK(coverage.documents() == 2);
  const auto rules = coverage.rules();
  REQUIRE(rules.size() == 3);
  CHECK(rules[loaded.rule("vessel")].matches == 1);
  CHECK(rules[loaded.rule("shout")].matches == 1);
  CHECK(rules[loaded.rule("shout")].lost == 1);
  CHECK(rules[loaded.rule("two")].matches == 1);
}

TEST_CASE("a line has a hit at every place that is one of its forms") {
  const Loaded loaded = things();
  const auto lines = coverage_of(loaded, {"Der Dampfer sank. Des Dampfers Dampfer.", "Ein dampfer."}).lines();
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].line.path == "de/lexicon/ship.lex");
  CHECK(lines[0].line.line == 2);
  CHECK(lines[0].line.written == "Dampfer");
  CHECK(lines[0].hits == 4);
  CHECK(lines[1].line.written == "Yacht");
  CHECK(lines[1].hits == 0);
}

TEST_CASE("what a field function looks up is a hit, too") {
  const FileList list = {{"de/phases.txt", "p  a.rules\n"},
                         {"de/a.rules",
                          "level items\nlexicon pair = lexicon/pair.lex\nrule r -> entity thing\n"
                          "  match a:\"lehnt\" [word]* b:\"ab\"\n  norm lookup(a+b, pair.norm)\n"},
                         {"de/lexicon/pair.lex", "#: form\tnorm\nlehnt ab\tablehnen\nsagt zu\tzusagen\n"}};
  Diagnostics report;
  const auto loaded = grammar(list, report);
  REQUIRE(loaded);
  RuleCoverage coverage(Segmenter::load(files(list), "de", report), loaded);
  Document document{.language = "de", .text = "Er lehnt das heute ab."};
  coverage.add(document, {});
  const auto lines = coverage.lines();
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].hits == 1);
  CHECK(lines[1].hits == 0);
}

TEST_CASE("tests that no item passes are named") {
  const Loaded loaded = things(kThings + "rule w -> entity w\n  match \"niemals\" | \"heute\"\n");
  const auto unseen = coverage_of(loaded, {"HALT, heute sank der Dampfer Kormoran."}).unseen_tests();
  REQUIRE(unseen.size() == 1);
  CHECK(unseen[0].first == "things");
  CHECK(unseen[0].second == std::vector<std::string_view>{"\"niemals\""});
}
