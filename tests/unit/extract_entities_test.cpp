#include <doctest/doctest.h>

#include "grammar_fixture.h"
#include "synopse/extract/extractor.h"

using namespace synopse;
using synopse::test::annotated;
using synopse::test::FileList;

namespace {

const FileList kNames = {
    {"de/phases.txt", "names  names.rules\n"},
    {"de/lexicon/places.lex", "#: form\tref\tnorm\nLindau|,s\tlindau\tLindau\n"},
    {"de/names.rules",
     "level items\n"
     "lexicon place_name = lexicon/places.lex\n"
     "rule place -> entity place\n"
     "  match name:[place_name capital]\n"
     "  norm  lookup(name, place_name.norm)\n"
     "  ref   lookup(name, place_name.ref)\n"
     "rule ship -> entity ship\n"
     "  match \"MS\" name:( [capital]+ )\n"
     "  span  name\n"
     "rule crowd -> entity person\n"
     "  match name:[/Leute/]\n"
     "  mention \"nominal\"\n"
     "rule crew -> entity person\n"
     "  match \"crew:\" all:( [capital] \",\" [capital] )\n"
     "  each  all [capital]\n"},
};

}  // namespace

TEST_CASE("a match becomes an entity with the fields of its rule") {
  const Document document = annotated(kNames, "Der Hafen Lindaus liegt still.");
  REQUIRE(document.entities.size() == 1);
  const Entity& entity = document.entities.front();
  CHECK(document[entity.span] == "Lindaus");
  CHECK(entity.type == "place");
  CHECK(entity.norm == "Lindau");
  CHECK(entity.ref == "lindau");
  CHECK(entity.mention == Mention::name);
  CHECK(entity.rule == "de/names.rules:3 place");
}

TEST_CASE("a type that no code knows, a norm that no rule gives") {
  const Document document = annotated(kNames, "Die MS Anna  Maria sank.");
  REQUIRE(document.entities.size() == 1);
  CHECK(document.entities[0].type == "ship");
  CHECK(document.entities[0].norm == "Anna Maria");
  CHECK_FALSE(document.entities[0].ref.empty());
}

TEST_CASE("a rule may make nominal mentions") {
  const Document document = annotated(kNames, "Viele Leute kamen.");
  REQUIRE(document.entities.size() == 1);
  CHECK(document.entities[0].mention == Mention::nominal);
}
