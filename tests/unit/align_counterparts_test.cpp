#include "align_fixture.h"

using namespace synopse;
using namespace synopse::test;

namespace {

// What the German text gets, of a translation in which the English one alone has `name` as an entity.
std::vector<std::string> marked(const std::string& german, const std::string& english,
                                const std::string& name, const char* type = "person") {
  Document de = document("de", {"Der Präsident besuchte am Montag die Stadt im Süden .", german,
                                "Die Regierung will im Winter neue Schulen bauen ."});
  Document en = document("en", {"The president visited the city in the south on Monday .", english,
                                "The government wants to build new schools in winter ."});
  add_entity(en, name, type, "Q1");
  aligner().align(de, en);
  REQUIRE(check(de).empty());
  std::vector<std::string> found;
  for (const Entity& entity : de.entities) {
    CHECK(entity.rule == "align counterpart");
    CHECK(entity.type == type);
    CHECK(entity.ref == "Q1");
    found.emplace_back(de[entity.span]);
  }
  return found;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a name of one text is marked in its translation") {
  CHECK(marked("Der Minister lobte Drelk und die Schule .", "The minister praised Drelk and the school .",
               "Drelk") == Names{"Drelk"});
}

TEST_CASE("a counterpart may be spelled by the rules of its language") {
  CHECK(marked("Der Minister lobte Orbatschuk und die Schule .",
               "The minister praised Orbatchuk and the school .", "Orbatchuk") == Names{"Orbatschuk"});
  CHECK(marked("Der Minister lobte Drelks Plan für die Schule .",
               "The minister praised the plan of Drelk for the school .", "Drelk") == Names{"Drelks"});
  CHECK(marked("Der Minister lobte den Plan von Bad-Orbat für die Schule .",
               "The minister praised the plan of Bad Orbat for the school .", "Bad Orbat",
               "place") == Names{"Bad-Orbat"});
}

TEST_CASE("a person's last name is enough") {
  CHECK(marked("Der Minister lobte Drelk und die Schule .",
               "The minister praised Mira Drelk and the school .", "Mira Drelk") == Names{"Drelk"});
  CHECK(marked("Der Minister lobte Drelk und die Schule .",
               "The minister praised Mira Drelk and the school .", "Mira Drelk", "place") == Names{});
}

TEST_CASE("a word with a small letter, or that begins a sentence by right, is no counterpart") {
  CHECK(marked("Der Minister lobte die klein gewordene Schule .",
               "The minister praised Klein and the school .", "Klein") == Names{});
  CHECK(marked("Schule und Minister wurden gelobt .", "Schule and the minister were praised .", "Schule") ==
        Names{});
}

TEST_CASE("a piece of a longer name is no counterpart") {
  CHECK(marked("Der Minister lobte Drelk Orbatschuk und die Schule .",
               "The minister praised Drelk and the school .", "Drelk") == Names{});
}

TEST_CASE("counterparts are looked for in linked sentences only, and never inside an entity") {
  Document de = document("de", {"Der Minister lobte Drelk und die Schule ."});
  Document en = document("en", {"The minister praised Drelk and the school ."});
  add_entity(de, "Drelk und die Schule", "organization");
  add_entity(en, "Drelk", "person", "Q1");
  aligner().align(de, en);
  CHECK(de.entities.size() == 1);

  Document far = document("de", {"Gestern regnete es in Drelk bis zum späten Abend ."});
  aligner().align(far, en);
  CHECK(far.entities.empty());
}

TEST_CASE("a counterpart is linked with its name, under the ref that its own text uses") {
  Document de = document("de", {"Drelk kam .", "Der Minister lobte Drelk und die Schule ."});
  Document en = document("en", {"Drelk came .", "The minister praised Drelk and the school ."});
  de.entities.push_back({.span = {0, 5}, .type = "person", .ref = "own", .guessed = true});
  en.entities.push_back({.span = {0, 5}, .type = "person", .ref = "other", .guessed = true});
  const auto at = static_cast<std::uint32_t>(en.text.rfind("Drelk"));
  en.entities.push_back({.span = {at, at + 5}, .type = "person", .ref = "other", .guessed = true});
  const auto found = links(aligner().align(de, en), Level::entity);
  REQUIRE(de.entities.size() == 2);
  CHECK(de.entities[0].ref == de.entities[1].ref);
  REQUIRE(found.size() == 1);
  CHECK(found[0].de == std::vector<std::uint32_t>{0, 1});
  CHECK(found[0].en == std::vector<std::uint32_t>{0, 1});
}
