#include <doctest/doctest.h>

#include "synopse/pipeline/explanation.h"
#include "unit/pipeline_fixture.h"

using namespace synopse;
using namespace synopse::test;

namespace {

struct Explained {
  explicit Explained(const std::string& text, const Loaded& things)
      : loaded(things), explainer(loaded.segmenter, loaded.grammar) {
    document.language = "de";
    document.text = text;
    explainer.run(document, {});
  }
  // The miss of a rule at the first place of a word.
  RuleMiss miss(std::string_view rule, std::string_view word) const {
    const auto byte = static_cast<std::uint32_t>(document.text.find(word));
    const auto places = explainer.at(byte, rule);
    REQUIRE(places.size() == 1);
    REQUIRE(places[0].misses.size() == 1);
    return places[0].misses[0];
  }

  Loaded loaded;
  Document document;
  Explainer explainer;
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("an annotation has its rule, captures, fields and list entries") {
  const Explained explained("Der Dampfer Kormoran sank.", things());
  const auto all = explained.explainer.explanations();
  REQUIRE(all.size() == 1);
  CHECK(all[0].id == "e1");
  CHECK(all[0].kind == "entity ship");
  CHECK(all[0].rule == "de/things.rules:3 vessel");
  CHECK(all[0].phase == "things");
  REQUIRE(all[0].match);
  CHECK(explained.document[*all[0].match->capture("name")] == "Kormoran");
  CHECK(all[0].match->field("norm") == "Kormoran");
  REQUIRE(all[0].lines.size() == 1);
  CHECK(explained.document[all[0].lines[0].span] == "Dampfer");
  CHECK(all[0].lines[0].line.lexicon == "ship");
  CHECK(all[0].lines[0].line.path == "de/lexicon/ship.lex");
  CHECK(all[0].lines[0].line.line == 2);
}

TEST_CASE("a later mention names the first one") {
  const Explained explained("Die Kormoran war alt. Der Dampfer Kormoran sank. Die Kormoran sank.", things());
  const auto all = explained.explainer.explanations();
  REQUIRE(all.size() == 3);
  CHECK(all[0].rule.empty());
  CHECK(all[0].antecedent == 1);
  CHECK_FALSE(all[1].antecedent);
  CHECK(all[2].antecedent == 1);
}

TEST_CASE("of one form, the row of a user's list wins, and is named first") {
  Files names =
      files({{"de/phases.txt", "names  names.rules\n"},
             {"de/names.rules",
              "level items\nlexicon body = bodies.lex\nrule body -> entity organization\n"
              "  match name:[body]\n  ref lookup(name, body.ref)\n  norm lookup(name, body.norm)\n"},
             {"de/bodies.lex", "#: form\tref\tnorm\nHafenamt\tport\tHafenamt\nHafenrat\tcouncil\tRat\n"}});
  names.overlay(files({{"de/bodies.lex", "#: form\tref\tnorm\nHafenrat\tmine\tMein Rat\n"}}));
  Diagnostics report;
  const Loaded loaded{Grammar::load(names, "de", report, Checks::drafts),
                      Segmenter::load(names, "de", report)};
  REQUIRE(loaded.grammar);
  const Explained explained("Der Hafenrat tagte im Hafenamt.", loaded);
  REQUIRE(explained.document.entities.size() == 2);
  CHECK(explained.document.entities[0].ref == "mine");
  CHECK(explained.document.entities[0].norm == "Mein Rat");
  CHECK(explained.document.entities[1].ref == "port");
  const auto all = explained.explainer.explanations();
  REQUIRE(!all[0].lines.empty());
  CHECK(all[0].lines[0].line.path == "de/bodies.lex");
  CHECK(all[0].lines[0].line.line == 2);
}

TEST_CASE("an annotation names what it beat") {
  const Explained explained("Er rief HALT.",
                            things(kThings + "rule two -> entity two\n  match [word] [upper]\n"));
  const auto all = explained.explainer.explanations();
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].beaten.size() == 1);
  CHECK(all[0].beaten[0].rule == "de/things.rules:10 shout");
  CHECK(all[0].beaten[0].reason == "starts earlier");
}

TEST_CASE("a rule that fits in part tells where it stopped") {
  const Explained explained("Der Dampfer sank.", things());
  const NearMiss miss = explained.miss("vessel", "Dampfer").miss;
  CHECK(miss.missing.empty());
  CHECK(miss.first == 1);
  CHECK(miss.reached == 2);
  CHECK(miss.wanted == Strings{"[word capital]"});
  CHECK(miss.failed == Strings{"[capital]"});
  CHECK(miss.left == 1);
  CHECK(miss.length == 2);
}

TEST_CASE("the sentence's ends and alternatives are told") {
  const Loaded loaded =
      things("level items\nrule r -> entity thing\n  match ^ (\"ein\" | \"kein\" [number !capital]) $\n");
  const Explained begins("Da ist kein 7", loaded);
  CHECK(begins.miss("r", "kein").miss.wanted == Strings{"^"});
  const Explained ends("Ein Haus", loaded);
  CHECK(ends.miss("r", "Haus").miss.wanted == Strings{"$"});
  const Explained inside("Kein Haus", loaded);
  CHECK(inside.miss("r", "Haus").miss.failed == Strings{"[number !capital]"});
  CHECK(inside.miss("r", "Haus").miss.length == 1);
}

TEST_CASE("a rule whose word is nowhere in the sentence says so") {
  const Explained explained("Der Kahn Kormoran sank.", things());
  CHECK(explained.miss("vessel", "Kahn").miss.missing == Strings{"[ship]"});
}

TEST_CASE("a rule that matched and lost names the winner") {
  const Explained explained("Er rief HALT.",
                            things(kThings + "rule two -> entity two\n  match [word] [upper]\n"));
  const RuleMiss miss = explained.miss("shout", "HALT");
  REQUIRE(miss.loss);
  CHECK(miss.loss->winner == explained.loaded.rule("two"));
}

TEST_CASE("rules that marked something at the place are left out, the nearest come first") {
  const Explained explained("Der Dampfer Kormoran sank.", things());
  CHECK(explained.explainer.at(12, "vessel").empty());
  const auto places = explained.explainer.at(21, "");
  REQUIRE(places.size() == 1);
  CHECK(places[0].items.size() == 5);
  CHECK(places[0].item == 3);
  REQUIRE(places[0].misses.size() == 2);
  CHECK(places[0].misses[0].rule == explained.loaded.rule("vessel"));
}

TEST_CASE("a place outside all sentences has nothing to tell") {
  const Explained explained("Der Dampfer sank.", things());
  CHECK(explained.explainer.at(1000, "").empty());
}
