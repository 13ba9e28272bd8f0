#include <doctest/doctest.h>

#include "synopse/grammar/source.h"

using namespace synopse;

TEST_CASE("statements: the left edge begins one, indented lines continue it") {
  Diagnostics report;
  const Source source(
      "x.rules", "level items\npattern a =\n  [word]   # gone\n  [word]\n# a comment\n\nclass b = /x#y/\n",
      report);
  const auto statements = source.statements();
  REQUIRE(statements.size() == 3);
  CHECK(statements[0].keyword == "level");
  CHECK(statements[1].rest.text == "a =\n[word]   \n[word]");
  CHECK(statements[1].rest.position(4).line == 3);
  CHECK(statements[1].rest.position(4).column == 3);
  CHECK(statements[2].rest.text == "b = /x#y/");
  CHECK(report.ok());
}

TEST_CASE("statements: a rule's own statements stand at one depth, deeper lines continue them") {
  Diagnostics report;
  const Source source("x.rules", "rule r -> figure percent\n  match a\n    b\n  yes x  # kept\n    => 1\n",
                      report);
  const auto statements = source.statements();
  REQUIRE(statements.size() == 1);
  REQUIRE(statements[0].body.size() == 2);
  CHECK(statements[0].body[0].rest.text == "a\nb");
  CHECK(statements[0].body[1].rest.text == "x  # kept\n=> 1");
}

TEST_CASE("columns count code points") {
  Diagnostics report;
  const Source source("x.rules", "pattern ä = ö{x}\n", report);
  const Located rest = source.statements().front().rest;
  CHECK(rest.position(rest.text.find('{')).column == 14);
}

TEST_CASE("an indented first line is a mistake, not a crash") {
  Diagnostics report;
  Source("x.rules", "  match a\n", report).statements();
  CHECK(report.errors() == 1);
}
