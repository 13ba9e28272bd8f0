#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>

#include "synopse/align/bilingual.h"
#include "unit/scratch_path.h"

using namespace synopse;

namespace {

Bilingual loaded(const Files& files, const Lexicons& lexicons = {}) {
  Diagnostics report;
  Bilingual all = Bilingual::load(files, report, lexicons);
  REQUIRE(report.ok());
  return all;
}

bool translates(const Bilingual& bilingual, std::string_view german, std::string_view english) {
  const auto list = bilingual.dictionary.translations(bilingual.spelling.plain(german));
  const Key key = bilingual.dictionary.english_key(bilingual.spelling.plain(english));
  return std::any_of(list.begin(), list.end(), [&](const Translation& each) { return each.key == key; });
}

float strength(const Bilingual& bilingual, std::string_view german, std::string_view english) {
  const Key key = bilingual.dictionary.english_key(bilingual.spelling.plain(english));
  for (const Translation& each : bilingual.dictionary.translations(bilingual.spelling.plain(german)))
    if (each.key == key) return each.strength;
  return 0;
}

// A file that is gone with it.
struct UserList {
  explicit UserList(std::string_view content) { std::ofstream(path, std::ios::binary) << content; }
  ~UserList() { std::filesystem::remove(path); }
  std::string path = test::scratch_path("list").string();
};

}  // namespace

TEST_CASE("German words lead to English ones") {
  const Bilingual bilingual = loaded(Files::directory(SYNOPSE_ROOT "/grammars"));
  struct Row {
    const char *german, *english;
  };
  for (const Row& row :
       {Row{"Wahlen", "election"}, Row{"gewählt", "elected"}, Row{"Wahlkommission", "commission"},
        Row{"Parlamentswahlen", "elections"}, Row{"Erdbeben", "earthquakes"},
        Row{"Regierungskrise", "crisis"}, Row{"verletzten", "injured"}, Row{"Bebens", "earthquake"},
        Row{"weigert", "refuses"}, Row{"Beamte", "officials"}, Row{"Familie", "families"}}) {
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

TEST_CASE("the compiled lexicon says what its text says") {
  const Files files = Files::directory(SYNOPSE_ROOT "/grammars");
  Diagnostics report;
  const std::vector<std::byte> block = compile_lexicon(files, report);
  const Bilingual read = loaded(files), mapped = loaded(files, {.compiled = block, .dictionaries = {}});
  for (const char* word : {"Wahlen", "gewahlt", "Wahlkommission", "Erdbeben", "qwrtz"}) {
    CAPTURE(word);
    const auto a = read.dictionary.translations(word), b = mapped.dictionary.translations(word);
    CHECK(std::ranges::equal(a, b, [](const Translation& x, const Translation& y) {
      return x.key == y.key && x.strength == y.strength;
    }));
  }
}

TEST_CASE("a user's list adds translations, in Ding's format or ours") {
  const Files files = Files::directory(SYNOPSE_ROOT "/grammars");
  CHECK(!translates(loaded(files), "Quastenflosser", "coelacanth"));
  const UserList ding(
      "# a comment\nQuastenflosser {m} [zool.] | Quastenflosser {pl} (selten) :: coelacanth (fish) | "
      "coelacanths\n"
      "etw. verhunzen {vt} | verhunzend :: to bungle sth. | bungling\nkeine Ahnung von etw. haben :: to be "
      "clueless\n");
  const Bilingual with_ding = loaded(files, {.compiled = {}, .dictionaries = {ding.path}});
  CHECK(translates(with_ding, "Quastenflosser", "coelacanth"));
  CHECK(translates(with_ding, "verhunzt", "bungled"));
  CHECK(translates(with_ding, "Wahlen", "election"));
  CHECK(!translates(with_ding, "Klappe", "loudmouth"));
  const UserList ours("Quastenflosser, Latimeria\tcoelacanth 0.25; old fish\n");
  const Bilingual with_ours = loaded(files, {.compiled = {}, .dictionaries = {ours.path}});
  CHECK(strength(with_ours, "Latimeria", "coelacanth") == doctest::Approx(0.25));
  CHECK(translates(with_ours, "Quastenflosser", "fish"));
}

TEST_CASE("in a user's list, each of many translations says less") {
  const UserList list("Zugetüm :: beast\nKrümpel :: a\nKrümpel :: crumb; scrap; rest; bit; shred; trifle\n");
  const Bilingual bilingual =
      loaded(Files::directory(SYNOPSE_ROOT "/grammars"), {.compiled = {}, .dictionaries = {list.path}});
  CHECK(strength(bilingual, "Zugetüm", "beast") == doctest::Approx(1));
  CHECK(strength(bilingual, "Krümpel", "shred") == doctest::Approx(0.7).epsilon(0.01));
}

TEST_CASE("what is no list of words is refused with its place, and single lines are counted") {
  const Files files = Files::directory(SYNOPSE_ROOT "/grammars");
  struct Row {
    const char *content, *message;
    int line;
    bool usable;
  };
  for (const Row& row :
       {Row{"Haus :: house\nnonsense\nmore\nBaum :: tree\n", "2 lines are no pair of words", 2, true},
        Row{"# x\n\njust a text\nand more\n", "no list of German and English words", 3, false},
        Row{"Haus :: house\nH\xFChner :: hens\n", "not in UTF-8", 2, false}, Row{"", "no list", 0, false}}) {
    CAPTURE(row.content);
    const UserList list(row.content);
    Diagnostics report;
    Bilingual::load(files, report, {.compiled = {}, .dictionaries = {list.path}});
    REQUIRE(report.all().size() == 1);
    CHECK(report.ok() == row.usable);
    CHECK(report.all().front().message.starts_with(row.message));
    CHECK(report.all().front().place.line == row.line);
  }
}
