#include <doctest/doctest.h>

#include <algorithm>

#include "synopse/align/bilingual.h"

using namespace synopse;

namespace {

Bilingual loaded(Files files) {
  Diagnostics report;
  Bilingual all = Bilingual::load(files, report);
  REQUIRE(report.ok());
  return all;
}

bool translates(const Bilingual& bilingual, std::string_view german, std::string_view english) {
  const auto list = bilingual.dictionary.translations(bilingual.spelling.plain(german));
  const Key key = bilingual.dictionary.english_key(bilingual.spelling.plain(english));
  return std::any_of(list.begin(), list.end(), [&](const Translation& each) { return each.key == key; });
}

}  // namespace

TEST_CASE("German words lead to English ones") {
  const Bilingual bilingual = loaded(Files::directory(SYNOPSE_ROOT "/grammars"));
  struct Row {
    const char *german, *english;
  };
  for (const Row& row :
       {Row{"Wahlen", "election"}, Row{"gewählt", "elected"}, Row{"Wahlkommission", "commission"},
        Row{"Parlamentswahlen", "elections"}, Row{"Erdbeben", "earthquakes"},
        Row{"Regierungskrise", "crisis"}, Row{"verletzten", "injured"}}) {
    CAPTURE(row.german);
    CHECK(translates(bilingual, row.german, row.english));
  }
  CHECK(!translates(bilingual, "Erdbeben", "election"));
  CHECK(bilingual.dictionary.translations("").empty());
  CHECK(bilingual.dictionary.translations(std::string(100000, 'x')).empty());
}

TEST_CASE("function words count for nothing") {
  const Bilingual bilingual = loaded(Files::directory(SYNOPSE_ROOT "/grammars"));
  CHECK(bilingual.dictionary.frequency("und", Side::de) == Frequency::stop);
  CHECK(bilingual.dictionary.frequency("and", Side::en) == Frequency::stop);
  CHECK(bilingual.dictionary.frequency("said", Side::en) == Frequency::common);
  CHECK(bilingual.dictionary.frequency("qwrtz", Side::en) == Frequency::unknown);
}

TEST_CASE("a user's Ding list adds translations") {
  Files files = Files::directory(SYNOPSE_ROOT "/grammars");
  CHECK(!translates(loaded(files), "Quastenflosser", "coelacanth"));
  files.add(
      "bilingual/more.ding",
      "# a comment\nQuastenflosser {m} [zool.] | Quastenflosser {pl} :: coelacanth | coelacanths\nno pair\n");
  CHECK(translates(loaded(files), "Quastenflosser", "coelacanth"));
}
