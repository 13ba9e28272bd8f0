// A long translation teaches words that the lexicon lacks.
#include <random>

#include "align_fixture.h"
#include "synopse/align/bilingual.h"
#include "synopse/align/learned_words.h"

using namespace synopse;
using namespace synopse::test;

namespace {

const std::vector<std::pair<std::string, std::string>> kKnown = {
    {"Regierung", "government"}, {"Gericht", "court"}, {"Schule", "school"}, {"Brücke", "bridge"}};

std::string invented(std::mt19937& random, const char* letters) {
  std::string word;
  for (int i = 0; i < 4; ++i) {
    word += letters[random() % 6];
    word += "aeiou"[random() % 5];
  }
  return word;
}

// Two known words and four of `vocabulary` a sentence.
std::pair<Document, Document> texts(std::size_t sentences,
                                    const std::vector<std::pair<std::string, std::string>>& vocabulary) {
  std::mt19937 random(11);
  std::vector<std::string> de, en;
  for (std::size_t i = 0; i < sentences; ++i) {
    std::string& german = de.emplace_back();
    std::string& english = en.emplace_back();
    const auto add = [&](const auto& words) {
      const auto& [a, b] = words[random() % words.size()];
      german += (german.empty() ? "" : " ") + a;
      english = b + (english.empty() ? "" : " ") + english;
    };
    for (int k = 0; k < 2; ++k) add(kKnown);
    for (int k = 0; k < 4; ++k) add(vocabulary);
  }
  return {document("de", de), document("en", en)};
}

const Bilingual& bilingual() { return aligner().bilingual(); }

}  // namespace

TEST_CASE("words that stand for each other time and again are learned, and few others") {
  std::mt19937 random(5);
  std::vector<std::pair<std::string, std::string>> vocabulary;
  for (int i = 0; i < 120; ++i)
    vocabulary.emplace_back(invented(random, "bdgmvz"), invented(random, "fhklpr"));
  const auto [de, en] = texts(400, vocabulary);
  PairFeatures both = features(de, en, bilingual());
  std::vector<Bead> beads;
  for (std::uint32_t i = 0; i < 400; ++i) {
    beads.push_back({.de_begin = i, .de_end = i + 1, .en_begin = i, .en_end = i + 1});
  }
  const auto learned = learned_words(both.de, both.en, beads);
  std::vector<std::string> of_de, of_en;  // words by form
  const auto note = [](const Document& document, const DocumentFeatures& read,
                       std::vector<std::string>& words) {
    for (const SentenceFeatures& sentence : read.sentences) {
      for (const Feature& feature : sentence.features) {
        words.resize(std::max<std::size_t>(words.size(), feature.form + 1));
        words[feature.form] = std::string(document[read.words[feature.word].span]);
      }
    }
  };
  note(de, both.de, of_de);
  note(en, both.en, of_en);
  std::size_t right = 0;
  for (const LearnedPair& pair : learned) {
    CHECK(pair.strength <= 1);
    for (const auto& [german, english] : vocabulary)
      right += of_de[pair.de] == german && of_en[pair.en] == english;
  }
  CHECK(right >= 90);
  CHECK(learned.size() <= right + 5);
  const float before = coverage(both.de.sentences[0], both.en.sentences[0]).both();
  add_learned(learned, both.de, both.en);
  CHECK(coverage(both.de.sentences[0], both.en.sentences[0]).both() > before + 0.2F);
}

TEST_CASE("nothing teaches nothing") {
  DocumentFeatures nothing;
  CHECK(learned_words(nothing, nothing, {}).empty());
  add_learned({}, nothing, nothing);
}
