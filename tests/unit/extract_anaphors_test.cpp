#include <doctest/doctest.h>

#include <string>

#include "grammar_fixture.h"
#include "synopse/extract/anaphors.h"
#include "synopse/extract/stance_knowledge.h"

using namespace synopse;
using synopse::test::FileList;

namespace {

const FileList kNames = {
    {"de/phases.txt", "names  names.rules\n"},
    {"de/lexicon/anaphors.lex",
     "#: "
     "form\tclass\tgender\nder\tdefinite\t-\nin\tother\t-"
     "\ner\tpronoun\tmale\nHerr\ttitle\tmale\nFrau\ttitle\tfemale\n"
     "Ilmo\tgiven\tmale\n"},
    {"de/lexicon/heads.lex", "#: form\nHafenrat\n"},
    {"de/lexicon/titles.lex", "#: form\nKapitän\n"},
    {"de/names.rules",
     "level items\n"
     "lexicon anaphor = lexicon/anaphors.lex\n"
     "lexicon org_head = lexicon/heads.lex\n"
     "lexicon title = lexicon/titles.lex\n"
     "rule named -> entity person\n"
     "  match [/Frau|Herr|Kapitän/] name:( [capital]{1,2} )\n"
     "  span  name\n"
     "rule body -> entity organization\n"
     "  match [capital !first] [org_head]\n"},
};

// What `word`, where it stands last, means.
std::string meant(const std::string& text, const std::string& word) {
  Diagnostics report;
  const auto loaded = synopse::test::grammar(kNames, report);
  REQUIRE(loaded);
  const Document document = synopse::test::annotated(kNames, text);
  const auto at = static_cast<std::uint32_t>(text.rfind(word));
  const synopse::StanceKnowledge knowledge(*loaded);
  return std::string(
      Anaphors(document, knowledge).meant_by({at, at + static_cast<std::uint32_t>(word.size())}));
}

}  // namespace

TEST_CASE("a pronoun means the only person of its gender") {
  CHECK(meant("Herr Tervo kam. Frau Olga Kalm ging. Dann schwieg er.", "er") == "tervo");
  CHECK(meant("Kapitän Ilmo Tervo kam. Dann schwieg er.", "er") == "ilmo-tervo");
}

TEST_CASE("a pronoun that may mean two, or one of whom no gender is known, means nobody") {
  CHECK(meant("Herr Tervo und Herr Kalm kamen. Dann schwieg er.", "er").empty());
  CHECK(meant("Kapitän Tervo kam. Dann schwieg er.", "er").empty());
  CHECK(meant("Frau Tervo kam. Dann schwieg er.", "er").empty());
  CHECK(meant("Dann schwieg er. Herr Tervo kam.", "er").empty());
}

TEST_CASE("of several, the one in the sentence before is meant") {
  CHECK(meant("Herr Kalm kam. Es regnete. Herr Tervo kam. Dann schwieg er.", "er") == "tervo");
}

TEST_CASE("a noun behind an article means the only one that is called so") {
  CHECK(meant("Nun tagte Kalmer Hafenrat. Dann stritt der Hafenrat.", "der Hafenrat") == "hafenrat-kalmer");
  CHECK(meant("Kapitän Tervo kam. Dann schwieg der Kapitän.", "der Kapitän") == "tervo");
  CHECK(meant("Kapitän Tervo und Kapitän Kalm kamen. Dann schwieg der Kapitän.", "der Kapitän").empty());
  CHECK(meant("Kapitän Tervo kam. Dann lief in Kapitän.", "in Kapitän").empty());
}

TEST_CASE("without words nobody is known") {
  const Document document = synopse::test::annotated(kNames, "Herr Tervo kam. Dann schwieg er.");
  const synopse::StanceKnowledge nothing;
  CHECK(Anaphors(document, nothing).meant_by({29, 31}).empty());
}
