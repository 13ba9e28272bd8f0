#include <doctest/doctest.h>

#include "pairing_fixture.h"
#include "synopse/pairing/pairer.h"

using namespace synopse;

TEST_CASE("reports of one event find each other") {
  Diagnostics report;
  Pairer pairer(Aligner::load(Files::directory(SYNOPSE_ROOT "/grammars"), report));
  pairer.add(test::document("de", {"Die Fähre Windhoek sank vor Kaldo", "14 Menschen ertranken"}));
  pairer.add(
      test::document("de", {"Der Konzern Brunnhalm meldet Verluste", "Die Aktie fiel um 7,3 Prozent"}));
  pairer.add(test::document("en", {"Shares of Brunnhalm fell by 7.3 percent", "The company reports losses"}));
  pairer.add(test::document("en", {"The ferry Windhoek sank off Kaldo", "14 people drowned"}));
  pairer.add(test::document("en", {"The choir of Melk sings again", "Tickets cost nothing"}));
  CHECK(pairer.german() == 2);
  CHECK(pairer.english() == 3);
  const auto pairs = pairer.pair({.mutual = true});
  REQUIRE(pairs.size() == 2);
  CHECK(pairs[0].en == 1);
  CHECK(pairs[1].en == 0);
  CHECK(pairer.german() == 0);
  CHECK(pairer.pair({}).empty());
}
