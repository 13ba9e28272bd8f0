#include <doctest/doctest.h>

#include <algorithm>

#include "synopse/error.h"
#include "synopse/pipeline/compiled_grammars.h"

using namespace synopse;

namespace {

Files small_grammars() {
  Files files;
  files.add("xx/phases.txt", "p  a.rules\n");
  files.add("xx/a.rules",
            "level items\nrule r -> entity ship\n  match \"ship\"\n  yes a <ship>\n  yes the <ship>\n  no a "
            "boat\n");
  files.add("xx/tokens/abbreviations.txt", "");
  return files;
}

}  // namespace

TEST_CASE("the program's own compiled grammars are those of its texts") {
  Diagnostics report;
  const auto compiled = compile_grammars(Files::built_in(), report);
  const auto own = built_in_compiled_grammars();
  CHECK(std::ranges::equal(compiled, own));
}

TEST_CASE("compiled grammars hold the rules and the texts that are read as they are") {
  Diagnostics report;
  const auto block = compile_grammars(small_grammars(), report);
  const CompiledGrammars grammars(block);
  CHECK(grammars.languages() == std::vector<std::string>{"xx"});
  REQUIRE(grammars.grammar("xx"));
  CHECK(grammars.grammar("xx")->rule(0).label == "xx/a.rules:2 r");
  CHECK_FALSE(grammars.grammar("yy"));
  CHECK(grammars.files().find("xx/tokens/abbreviations.txt"));
  CHECK_FALSE(grammars.files().find("xx/a.rules"));
}

TEST_CASE("grammars with mistakes are not compiled") {
  Files files = small_grammars();
  files.add("xx/a.rules", "level items\nrule r -> entity ship\n  match \"ship\n");
  Diagnostics report;
  CHECK(compile_grammars(files, report).empty());
  CHECK(report.errors() > 0);
}

TEST_CASE("what is no block of compiled grammars is refused") {
  const std::string text =
      "level items, and more than enough bytes for a header of some kind, or what looks so";
  const auto bytes = std::as_bytes(std::span<const char>(text));
  CHECK_THROWS_AS(CompiledGrammars{bytes}, Error);
  CHECK_THROWS_AS(CompiledGrammars{bytes.first(0)}, Error);
}
