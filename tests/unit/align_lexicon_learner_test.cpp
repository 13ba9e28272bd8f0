#include "synopse/align/lexicon_learner.h"
#include "unit/align_fixture.h"

using namespace synopse;

namespace {

Alignment one_to_one(std::uint32_t sentences, float score) {
  Alignment alignment;
  for (std::uint32_t s = 0; s < sentences; ++s)
    alignment.links.push_back({.level = Level::sentence, .de = {s}, .en = {s}, .score = score});
  return alignment;
}

std::string learned(float score) {
  const std::vector<std::string> de = {"Der Zwerg schläft .",         "Ein Zwerg lacht in Wien .",
                                       "Der Riese schläft in Wien .", "Riesen lachen .",
                                       "Die Zwerge singen .",         "Der Riese singt in Wien ."},
                                 en = {"The dwarf is asleep .",
                                       "A dwarf laughs in Wien .",
                                       "The giant is asleep in Wien .",
                                       "Giants laugh .",
                                       "The dwarfs sing .",
                                       "The giant sings in Wien ."};
  LexiconLearner learner(test::aligner().bilingual());
  CHECK(learner.add(test::document("de", de), test::document("en", en), one_to_one(6, score)));
  return learner.lexicon();
}

}  // namespace

TEST_CASE("a lexicon is learned from linked sentences and written like ours") {
  const std::string lexicon = learned(0.9F);
  CAPTURE(lexicon);
  CHECK(lexicon.starts_with(
      "# German words and what they are called in English, learned from 6 pairs of sentences"));
  CHECK(lexicon.find("\nZwerg, Zwerge\tdwarf ") != std::string::npos);
  CHECK(lexicon.find("\nRiese, Riesen\tgiant ") != std::string::npos);
  CHECK(lexicon.find("Wien\t") == std::string::npos);  // the same in both languages
  CHECK(lexicon.find("Der") == std::string::npos);
  CHECK(lexicon == learned(0.9F));
}

TEST_CASE("nothing is learned from links that are more often wrong than right") {
  CHECK(learned(0.4F).find('\t') == std::string::npos);
}
