#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "grammar_fixture.h"
#include "synopse/extract/extractor.h"
#include "synopse/extract/name_forms.h"

using namespace synopse;
using synopse::test::annotated;
using synopse::test::FileList;

namespace {

const FileList kNames = {
    {"de/phases.txt", "names  names.rules\n"},
    {"de/lexicon/genitive.lex", "#: form\trole\ns\tending\n'\tending\nus\tbase\n"},
    {"de/lexicon/not_names.lex", "#: form\tkind\nbauer\tnoun\n"},
    {"de/lexicon/bodies.lex", "#: form\tref\tnorm\nHafenrat|,s\tport-council\tHafenrat\n"},
    {"de/names.rules",
     "level items\n"
     "lexicon genitive = lexicon/genitive.lex\n"
     "lexicon not_name = lexicon/not_names.lex\n"
     "lexicon body = lexicon/bodies.lex\n"
     "rule titled -> entity person\n"
     "  match /Frau|Herr/ name:( [capital]{1,2} )\n"
     "  span  name\n"
     "rule body -> entity organization\n"
     "  match name:[body]\n"
     "  norm  lookup(name, body.norm)\n"
     "  ref   lookup(name, body.ref)\n"
     "rule office -> entity organization\n"
     "  match name:( /Amt/ /für/ [capital] )\n"},
};

std::vector<std::string> shown(const Document& document) {
  std::vector<std::string> lines;
  for (const Entity& entity : document.entities)
    lines.push_back(std::string(document[entity.span]) + " = " + entity.norm);
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a surname means the full name before it, in the genitive too") {
  const Document document =
      annotated(kNames, "Frau Olga Tervo kam. Dann ging Tervo. Die Rede Tervos war kurz.");
  CHECK(shown(document) == Lines{"Olga Tervo = Olga Tervo", "Tervo = Olga Tervo", "Tervos = Olga Tervo"});
  for (const Entity& entity : document.entities) CHECK(entity.ref == document.entities[0].ref);
  CHECK(document.entities[2].rule == "coreference");
}

TEST_CASE("of two namesakes the last one named is meant") {
  const Document document =
      annotated(kNames, "Frau Olga Tervo kam. Herr Tervo schwieg. Herr Ilmo Tervo kam. Herr Tervo schwieg.");
  CHECK(shown(document) == Lines{"Olga Tervo = Olga Tervo", "Tervo = Olga Tervo", "Ilmo Tervo = Ilmo Tervo",
                                 "Tervo = Ilmo Tervo"});
}

TEST_CASE("everyday words are not found as surnames") {
  const Document document = annotated(kNames, "Herr Ilmo Bauer kam. Ein Bauer sah ihn.");
  CHECK(shown(document) == Lines{"Ilmo Bauer = Ilmo Bauer"});
}

TEST_CASE("an acronym in brackets is bound to the name before it") {
  const Document document = annotated(kNames, "Das Amt für Katastrophen (AFK) warnte. Die AFK tagte.");
  CHECK(shown(document) == Lines{"Amt für Katastrophen = Amt für Katastrophen", "AFK = Amt für Katastrophen",
                                 "AFK = Amt für Katastrophen"});
  CHECK(document.entities[0].ref == document.entities[2].ref);
}

TEST_CASE("what stands in brackets behind a body of several words is its acronym, in another language, too") {
  const Document document = annotated(kNames, "Das Amt für Katastrophen (ODK) warnte. Die ODK tagte.");
  REQUIRE(document.entities.size() == 3);
  CHECK(document.entities[1].ref == document.entities[0].ref);
  CHECK(document.entities[2].ref == document.entities[0].ref);
}

TEST_CASE("initials mean the one body that has them") {
  auto names = kNames;
  names.back().second +=
      "rule letters -> entity organization\n  match [/AfK|AK[A-Z]/]\n"
      "rule club -> entity organization\n  match /Alter/ /Kahn/ /Alm|Aar/\n";
  const auto one = annotated(names, "Alter Kahn Alm kam. AKA blieb.");
  REQUIRE(one.entities.size() == 2);
  CHECK(one.entities[1].ref == one.entities[0].ref);
  const auto two = annotated(names, "Alter Kahn Alm kam. Alter Kahn Aar kam. AKA blieb.");
  REQUIRE(two.entities.size() == 3);
  CHECK(two.entities[2].ref == "aka");
}

TEST_CASE("what a lexicon knows keeps its ref") {
  const Document document = annotated(kNames, "Der Hafenrat (HR) tagte. Der HR schwieg.");
  REQUIRE(document.entities.size() == 3);
  for (const Entity& entity : document.entities) CHECK(entity.ref == "port-council");
}

TEST_CASE("an ending that belongs to the name stays") {
  const Document document = annotated(kNames, "Herr Ilmo Markus kam. Herr Markus Rede war kurz.");
  CHECK(document.entities[0].norm == "Ilmo Markus");
}

TEST_CASE("entities are sorted, and a text without any is no trouble") {
  CHECK(annotated(kNames, "").entities.empty());
  CHECK(annotated(kNames, "(AFK) ) ( (").entities.empty());
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "Frau Olga Tervo (AFK) ";
  const Document document = annotated(kNames, text);
  CHECK(check(document).empty());
}

TEST_CASE("acronyms stand for names whose letters they take in order") {
  CHECK(abbreviates("OSZE", "Organisation für Sicherheit und Zusammenarbeit in Europa"));
  CHECK(abbreviates("BKA", "Bundeskriminalamt"));
  CHECK_FALSE(abbreviates("USA", "Organisation für Sicherheit"));
  CHECK_FALSE(abbreviates("OK", "OK"));
}
