#include <doctest/doctest.h>

#include "synopse/pipeline/rule_timing.h"
#include "unit/pipeline_fixture.h"

using namespace synopse;
using namespace synopse::test;

TEST_CASE("each rule runs alone: what others would take from it counts") {
  const Loaded loaded = things(kThings + "rule two -> entity two\n  match [word] [upper]\n");
  const std::vector<Document> texts = {{.language = "de", .text = "Er rief HALT. Der Dampfer Kormoran sank."},
                                       {.language = "de", .text = "STOPP."}};
  const std::vector<RuleId> rules = {loaded.rule("shout"), loaded.rule("two"), loaded.rule("vessel")};
  const auto times = time_rules(loaded.segmenter, loaded.grammar, rules, texts);
  REQUIRE(times.size() == 3);
  const std::uint64_t matches[] = {2, 1, 1};
  for (std::size_t i = 0; i < rules.size(); ++i) {
    CHECK(times[i].rule == rules[i]);
    CHECK(times[i].matches == matches[i]);
    CHECK(times[i].seconds >= 0);
  }
}
