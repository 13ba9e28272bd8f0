#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

#include "synopse/extract/name_knowledge.h"
#include "synopse/extract/name_refs.h"
#include "synopse/grammar/grammar.h"
#include "synopse/text/files.h"

using namespace synopse;

namespace {

struct Known {
  explicit Known(const std::string& language) {
    Diagnostics report;
    grammar = Grammar::load(Files::directory(SYNOPSE_ROOT "/grammars"), language, report, Checks::drafts);
    REQUIRE(grammar);
    knowledge = std::make_unique<NameKnowledge>(*grammar);
    refs = std::make_unique<NameRefs>(*knowledge);
  }
  std::shared_ptr<const Grammar> grammar;
  std::unique_ptr<NameKnowledge> knowledge;
  std::unique_ptr<NameRefs> refs;
};

const Known& german() {
  static const Known known("de");
  return known;
}

const Known& english() {
  static const Known known("en");
  return known;
}

using Pairs = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("rulers are called by their countries, numbers and first names") {
  for (const auto& pair : Pairs{{"Johanna von Österreich", "Joan of Austria"},
                                {"Heinrich von Bayern", "Henry of Bavaria"},
                                {"Wilhelm IX.", "William IX"},
                                {"Friedrich V.", "Frederick V"}}) {
    CAPTURE(pair[0]);
    CHECK(german().refs->person(pair[0]) == english().refs->person(pair[1]));
  }
  CHECK(german().refs->person("Karl Möller") != english().refs->person("Charles Moller"));
  CHECK(german().refs->person("Rupert V.") != german().refs->person("Rupert I."));
  CHECK(german().refs->person("Rupert II.") != german().refs->person("Rupert III."));
}

TEST_CASE("places are called by what sort they are, in any order") {
  for (const auto& pair : Pairs{{"Odessaer Gebiet", "Odessa Oblast"},
                                {"Gebiet Tjumen", "Tyumen Region"},
                                {"Insel Kalmarö", "Kalmaro Island"},
                                {"Flughafen Lissabon", "Lisbon Airport"},
                                {"Stadt Lissabon", "City of Lisbon"},
                                {"Tarnow-Brücke", "Tarnow Bridge"}}) {
    CAPTURE(pair[0]);
    CHECK(german().refs->place(pair[0]) == english().refs->place(pair[1]));
  }
  CHECK(german().refs->place("Kalmarer Bucht") != german().refs->place("Kalmarer Insel"));
  CHECK(german().refs->place("Insel") == english().refs->place("insel"));
}

TEST_CASE("organizations are called by the same words") {
  for (const auto& pair : Pairs{{"Universität Lissabon", "University of Lisbon"},
                                {"OLVO-Universität", "OLVO University"},
                                {"Lettische Nationalbank", "National Bank of Latvia"},
                                {"Ungarische Akademie der Wissenschaften", "Hungarian Academy of Sciences"},
                                {"Bundesamt für Umwelt", "Federal Office for the Environment"}}) {
    CAPTURE(pair[0]);
    CHECK(german().refs->organization(pair[0]) == english().refs->organization(pair[1]));
  }
}

TEST_CASE("what a list knows under another spelling is found") {
  const auto find = [](const Known& known, const char* name) {
    return known.knowledge->listed.person(known.refs->person(name), known.knowledge->key).ref;
  };
  CHECK(find(german(), "Wiktor Janukovich") == "viktor-yanukovych");
  CHECK(find(english(), "Victor Yanukovich") == "viktor-yanukovych");
  CHECK(find(english(), "Olga Tervo").empty());
  CHECK(german().knowledge->listed.place("faroe-islands").ref == "faroe-islands");
  CHECK(english().knowledge->listed.organization("die-zeit").ref == "die-zeit");
  CHECK(german().knowledge->listed.place("no-such-place").ref.empty());
}
