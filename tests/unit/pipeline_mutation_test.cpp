#include <doctest/doctest.h>

#include "synopse/pipeline/mutation.h"
#include "unit/pipeline_fixture.h"

using namespace synopse;
using namespace synopse::test;

TEST_CASE("rules that only they make something of are missed") {
  const Loaded loaded = things();
  CHECK(spare_rules(loaded.segmenter, loaded.grammar, loaded.all()).empty());
}

TEST_CASE("a rule is spare when another makes the same of all its examples") {
  const std::string twin =
      "rule loud -> entity shout\n  match [upper]\n  yes <OH> nein\n  yes <AU> rief er\n  no nein\n";
  const Loaded loaded = things(kThings + twin);
  for (const unsigned threads : {1U, 3U}) {
    const auto spare = spare_rules(loaded.segmenter, loaded.grammar, loaded.all(), threads);
    REQUIRE(spare.size() == 2);
    CHECK(spare[0].rule == loaded.rule("shout"));
    CHECK(spare[0].instead == std::vector<RuleName>{"de/things.rules:15 loud"});
    CHECK(spare[1].rule == loaded.rule("loud"));
    CHECK(spare[1].instead.empty());
  }
}

TEST_CASE("another type, another field or another span is another thing") {
  const std::string others[] = {
      "  -> entity cry\n  match [upper]\n",
      "  -> entity shout\n  match [upper]\n  ref \"loud\"\n",
      "  -> entity shout\n  match [upper] next:[word]\n  span next\n",
  };
  for (const std::string& other : others) {
    CAPTURE(other);
    const Loaded loaded =
        things(kThings + "rule loud" + other + "  prefer -1\n  yes OH\n  yes AU\n  no nein\n");
    REQUIRE(loaded.grammar);
    CHECK(spare_rules(loaded.segmenter, loaded.grammar, std::vector{loaded.rule("shout")}).empty());
  }
}

TEST_CASE("a blocking rule is missed where it blocks something") {
  const std::string blocks =
      "rule mild -> none nothing\n  match [upper] \"nicht\"\n  yes <OH nicht>\n  yes <AU nicht> doch\n  no "
      "OH\n";
  const Loaded loaded = things(kThings + blocks);
  CHECK(spare_rules(loaded.segmenter, loaded.grammar, loaded.all()).empty());
  const std::string idle =
      "rule mild -> none nothing\n  match \"ja\" \"nicht\"\n  yes <ja nicht>\n  yes <ja nicht> doch\n  no "
      "ja\n";
  const Loaded with_idle = things(kThings + idle);
  CHECK(spare_rules(with_idle.segmenter, with_idle.grammar, with_idle.all()).size() == 1);
}
