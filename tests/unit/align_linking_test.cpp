// How likely two sentences belong together, and which kind of texts they stand in.
#include "align_fixture.h"
#include "synopse/align/candidates.h"
#include "synopse/align/link_model.h"

using namespace synopse;
using namespace synopse::test;

namespace {

LinkModel model(const std::string& text, Diagnostics& report) {
  Files files;
  files.add("bilingual/linking.txt", text);
  return LinkModel::load(files, report);
}

Clues clues(float score) {
  Clues made{};
  made[static_cast<std::size_t>(Clue::bias)] = 1;
  made[static_cast<std::size_t>(Clue::score)] = score;
  return made;
}

}  // namespace

TEST_CASE("clues weigh as the file says, between both kinds of texts in proportion") {
  Diagnostics report;
  const LinkModel linking = model("peak 0.4 0.6\nbias -1 -2\nscore 4 2\n", report);
  CHECK(report.ok());
  CHECK(linking.probability(clues(0.25F), 0.1F) == doctest::Approx(0.5));
  CHECK(linking.probability(clues(1), 0.9F) == doctest::Approx(0.5));
  CHECK(linking.probability(clues(0.5F), 0.5F) == doctest::Approx(0.5));
}

TEST_CASE("mistakes in the weights are placed") {
  for (const char* text : {"height 1 2\n", "score 1\n", "score one 2\n", "score 1 2 3\n", "score 1 2x\n"}) {
    Diagnostics report;
    model(text, report);
    CHECK_FALSE(report.ok());
  }
}

TEST_CASE("the best way forward takes one partner a sentence and never turns back") {
  const auto pair = [](std::uint32_t de, std::uint32_t en, float score) {
    return PairCandidate{.de = de, .en = en, .score = score};
  };
  CHECK(best_monotone_score({}, 0) == 0);
  CHECK(best_monotone_score({pair(0, 0, 0.5F), pair(0, 1, 0.75F)}, 2) == 0.75F);
  CHECK(best_monotone_score({pair(0, 1, 0.5F), pair(1, 0, 0.75F), pair(2, 2, 1)}, 3) == 1.75F);
  CHECK(best_monotone_score({pair(0, 1, 0.5F), pair(1, 1, 0.25F)}, 2) == 0.5F);
}

TEST_CASE("one sentence that tells what two tell is linked with both") {
  Document de = document(
      "de", {"Am Freitag stürzte in Tarvin eine Brücke ein , Taucher fanden den Lastwagen im Fluss Weaver .",
             "Der Minister versprach eine Untersuchung .", "Das Wetter bleibt kalt ."});
  Document en =
      document("en", {"A bridge collapsed in Tarvin on Friday .",
                      "Divers found the lorry in the river Weaver .", "Olive oil is expensive in Tokyo ."});
  const auto found = links(aligner().align(de, en), Level::sentence);
  REQUIRE(found.size() == 2);
  for (const Link& link : found) {
    CHECK(link.de == std::vector<std::uint32_t>{0});
    CHECK(link.relation == Relation::partial);
  }
}
