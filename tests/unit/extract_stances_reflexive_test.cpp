#include "stances_fixture.h"
#include "synopse/extract/stance_knowledge.h"
#include "synopse/extract/stances_reflexive.h"

using namespace synopse::test;

TEST_CASE("a cue takes the reflexive pronoun of its verb") {
  auto grammar = grammar_of({{"function", "#: form class\nsich\trefl\ner\tpron\n"}});
  auto cue = [&](const char* text, const char* verb, const char* particle, const char* target) {
    synopse::Document document = document_of(text);
    add(document, {{"cue", verb}, {"particle", particle}, {"target", target}});
    for (int times = 0; times < 2; ++times)
      synopse::add_reflexives(document, synopse::StanceKnowledge(*grammar));
    return text_of(document, document.stances[0].cue);
  };
  CHECK(cue("Da sprach er sich klar dagegen aus.", "sprach", "aus", "er") == "sprach .. sich .. aus");
  CHECK(cue("Sie einigten sich darauf.", "einigten", "einigten", "Sie") == "einigten sich");
  CHECK(cue("weil er sich wehrt", "wehrt", "wehrt", "er") == "sich wehrt");
  CHECK(cue("Er plant, sich zu wehren.", "plant", "plant", "Er") == "plant");
  CHECK(cue("Er lobt den Plan von sich aus.", "lobt", "lobt", "den Plan") == "lobt");
  CHECK(cue("Er lobt sich selbst.", "lobt", "lobt", "sich selbst") == "lobt");
}
