#include <doctest/doctest.h>

#include "synopse/align/bilingual.h"

using namespace synopse;

namespace {

Bilingual load(const Files& files, Diagnostics& report) { return Bilingual::load(files, report); }

const Bilingual& bilingual() {
  static const Bilingual loaded = [] {
    Diagnostics report;
    Bilingual all = load(Files::directory(SYNOPSE_ROOT "/grammars"), report);
    REQUIRE(report.ok());
    return all;
  }();
  return loaded;
}

}  // namespace

TEST_CASE("names that are spelled by ear in both languages sound alike") {
  const auto sound = [](std::string_view word, Side side) {
    return bilingual().spelling.sound(bilingual().spelling.plain(word), side);
  };
  for (const auto& pair : {std::pair{"Saakaschwili", "Saakashvili"},
                           {"Gorbatschow", "Gorbachov"},
                           {"Jelzin", "Yeltsin"},
                           {"Charkiw", "Kharkiv"},
                           {"Chef", "chef"},
                           {"Zürich", "Zurich"}}) {
    CAPTURE(pair.first);
    CHECK(sound(pair.first, Side::de) == sound(pair.second, Side::en));
  }
}

TEST_CASE("a skeleton keeps the first sound and the consonants") {
  CHECK(Spelling::skeleton("gorbakov") == "grbkv");
  CHECK(Spelling::skeleton("abama") == "abm");
  CHECK(Spelling::skeleton("").empty());
}

TEST_CASE("inflected forms have one stem") {
  const auto de = [](std::string_view word) { return bilingual().de.stem(bilingual().spelling.plain(word)); };
  CHECK(de("stimmen") == de("stimmte"));
  CHECK(de("Länder") == de("Landes"));
  const auto en = [](std::string_view word) { return bilingual().en.stem(bilingual().spelling.plain(word)); };
  CHECK(en("kill") == en("killed"));
  CHECK(en("country") == en("countries"));
  CHECK(en("elections") == en("elected"));
  CHECK(en("").empty());
}

TEST_CASE("mistakes in the bilingual files are placed") {
  Files files = Files::directory(SYNOPSE_ROOT "/grammars");
  files.add("bilingual/words.lex", "Haus\thouse\nHof yard\n");
  files.add("bilingual/units.txt", "m 1 = m\nm many = km\n");
  files.add("bilingual/concepts.txt", "de Tote\n");
  files.add("bilingual/spelling.txt", "plain ä\n");
  files.add("bilingual/endings.txt", "de tail x\n");
  files.add("bilingual/frequent.txt", "de rare Haus\n");
  Diagnostics report;
  load(files, report);
  CHECK(report.errors() == 6);
  for (const Diagnostic& each : report.all()) {
    CHECK(each.place.line > 0);
    CHECK(each.place.column > 0);
    CHECK(!each.line.empty());
  }
}

TEST_CASE("a missing file is an error without a line") {
  Diagnostics report;
  load(Files(), report);
  CHECK(!report.ok());
}
