// Figures of reports and translations: what links them, and when they contradict.
#include "align_fixture.h"

using namespace synopse;
using namespace synopse::test;

namespace {

constexpr const char* kGerman = "Die Feuerwehr in Ankara rettete bei dem Erdbeben am Fluss NUMBER Pferde .";
constexpr const char* kEnglish =
    "The fire brigade in Ankara rescued NUMBER horses in the earthquake at the river .";

std::string with(std::string sentence, const std::string& number) {
  return sentence.replace(sentence.find("NUMBER"), 6, number);
}

Figure count(const char* value, const char* mod = "") {
  return {.kind = FigureKind::count, .value = Decimal::parse(value), .mod = mod};
}

// A sentence and its translation, with one figure each.
Link link_of(const Figure& de_figure, const Figure& en_figure) {
  Document de = document("de", {with(kGerman, "17")}), en = document("en", {with(kEnglish, "29")});
  add_figure(de, de_figure, "17");
  add_figure(en, en_figure, "29");
  const auto found = links(aligner().align(de, en), Level::figure);
  REQUIRE(found.size() == 1);
  return found.front();
}

}  // namespace

TEST_CASE("a translation gives hedged numbers by their digits, a report need not") {
  CHECK(link_of(count("90", "APPROX"), count("84", "APPROX")).relation == Relation::contradicts);
  CHECK(link_of(count("90", "APPROX"), count("86")).relation == Relation::partial);
  CHECK(link_of(count("30", "EQUAL_OR_LESS"), count("32", "EQUAL_OR_LESS")).relation ==
        Relation::contradicts);
  CHECK(link_of(count("30", "MORE_THAN"), count("40")).relation == Relation::partial);
  CHECK(link_of(count("17"), count("29")).rule != "");
}

TEST_CASE("a misread dot is named, and is no contradiction") {
  const Link link = link_of(count("1.335"), count("1335"));
  CHECK(link.relation == Relation::partial);
  CHECK(link.note.find("misread") != std::string::npos);
}

TEST_CASE("a range is linked with the two figures that are its ends") {
  Document de = document("de", {"Zwischen 1961 und 1983 lebten in Ankara viele Pferde am Fluss ."});
  Document en = document("en", {"Many horses lived in Ankara at the river between 1961 and 1983 ."});
  add_date(de, "1961", "1961");
  add_date(de, "1983", "1983");
  Figure range{.kind = FigureKind::range, .range = FigureRange{.from = "1961-01-01", .to = "1983-01-01"}};
  range.range.fill().parts = {{.span = find(en, "1961"), .kind = FigureKind::date, .timex = "1961"},
                              {.span = find(en, "1983"), .kind = FigureKind::date, .timex = "1983"}};
  add_figure(en, range, "between 1961 and 1983");
  const auto found = links(aligner().align(de, en), Level::figure);
  REQUIRE(found.size() == 1);
  CHECK(found.front().de == std::vector<std::uint32_t>{0, 1});
  CHECK(found.front().en == std::vector<std::uint32_t>{0});
}

TEST_CASE("an age may be a bare number") {
  for (const bool age : {true, false}) {
    Document de = document("de", {"Die Bürgermeisterin von Ankara ist 51 Jahre alt und liebt Pferde ."});
    Document en = document("en", {"The mayor of Ankara , who is 46 and old , loves horses ."});
    add_figure(de, {.kind = FigureKind::measure, .value = Decimal(age ? 51 : 510), .unit = "year"},
               "51 Jahre");
    add_figure(en, {.kind = FigureKind::number, .value = Decimal(46)}, "46");
    CHECK(links(aligner().align(de, en), Level::figure).size() == (age ? 1 : 0));
  }
}

TEST_CASE("tallies are compared across the texts, unless a later report has them") {
  struct Row {
    const char *de_date, *en_date, *value;
    std::size_t contradictions, links;
  };
  for (const Row& row :
       {Row{"", "", "23", 1, 1}, Row{"", "", "27", 0, 1}, Row{"2031-05-06", "2031-05-07", "23", 0, 1}}) {
    Document de =
        document("de", {"Die Zahl der Toten stieg in der Nacht auf 27 .", "Das Wetter blieb schlecht ."});
    Document en =
        document("en", {"Bananas ripen slowly .", std::string("The fire killed ") + row.value + " people ."});
    de.date = row.de_date;
    en.date = row.en_date;
    add_count(de, "27", "27");
    add_count(en, row.value, row.value, "people");
    const auto found = links(aligner().align(de, en), Level::figure);
    CHECK(found.size() == row.links);
    std::size_t contradictions = 0;
    for (const Link& link : found) contradictions += link.relation == Relation::contradicts ? 1 : 0;
    CHECK(contradictions == row.contradictions);
  }
}

TEST_CASE("what fails a condition is kept with the condition") {
  Document de = document("de", {with(kGerman, "41") + " Es waren 300 Schulen ."});
  Document en = document("en", {"It cost 41 lives and closed down 780 hospitals there ."});
  add_count(de, "300", "300", "Schule");
  add_count(en, "780", "780", "hospital");
  const Alignment alignment = aligner().align(de, en);
  CHECK(links(alignment, Level::figure).empty());
  for (const Discrepancy& each : alignment.suppressed) CHECK(each.note.find("condition") == 0);
}

TEST_CASE("a number beside another one may be a part of it") {
  for (const bool beside : {true, false}) {
    Document de = document("de", {with(kGerman, "17")});
    Document en = document("en", {with(kEnglish, beside ? "17 405" : "405")});
    add_figure(de, count("17"), "17");
    add_figure(en, count(beside ? "405" : "41"), "405");
    std::size_t contradictions = 0;
    for (const Link& link : links(aligner().align(de, en), Level::figure))
      contradictions += link.relation == Relation::contradicts ? 1 : 0;
    CHECK(contradictions == (beside ? 0 : 1));
  }
}

TEST_CASE("yesterday is another day in each report, a date is not") {
  for (const bool told : {true, false}) {
    Document de = document("de", {"Die Brücke in Ankara wurde GESTERN für Pferde gesperrt ."});
    Document en = document("en", {"The bridge in Ankara was closed to horses YESTERDAY ."});
    const auto add = [&](Document& text, const char* words, const char* day) {
      add_figure(text,
                 {.kind = FigureKind::date, .timex = day, .resolved = day, .expression = told ? day : "-1D"},
                 words);
    };
    add(de, "GESTERN", "2031-05-14");
    add(en, "YESTERDAY", "2031-05-15");
    CHECK(links(aligner().align(de, en), Level::figure).size() == (told ? 1 : 0));
  }
}

TEST_CASE("of several numbers of one thing the nearest is the one that differs") {
  Document de =
      document("de", {"Die Feuerwehr in Ankara rettete am Fluss 95 Pferde und beim Erdbeben 36 Pferde ."});
  Document en = document("en", {with(kEnglish, "37")});
  add_figure(de, count("95"), "95");
  add_figure(de, count("36"), "36");
  add_figure(en, count("37"), "37");
  const auto found = links(aligner().align(de, en), Level::figure);
  REQUIRE(found.size() == 1);
  CHECK(found.front().de == std::vector<std::uint32_t>{1});
}
