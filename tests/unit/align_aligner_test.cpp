#include "align_fixture.h"

using namespace synopse;
using namespace synopse::test;

TEST_CASE("a translation goes forward, sentence by sentence, with joined sentences and gaps") {
  Document de =
      document("de", {"Die Regierung in Lissabon kündigte Reformen an .", "Tausende Bauern demonstrierten .",
                      "Die Gewerkschaft drohte mit einem Streik der Lehrer .",
                      "Ein Gericht in Porto verbot die Kundgebung .",
                      "Die Polizei räumte die Brücke und verhaftete zwanzig Demonstranten .",
                      "Der Bürgermeister besuchte später das Krankenhaus .",
                      "Die Opposition verlangt den Rücktritt des Ministers .",
                      "Am Freitag stimmt das Parlament über den Haushalt ab ."});
  Document en =
      document("en", {"The government in Lisbon announced reforms .", "Thousands of farmers demonstrated .",
                      "The union threatened a strike by teachers .", "A court in Porto banned the rally .",
                      "Police cleared the bridge .", "They arrested twenty demonstrators .",
                      "The opposition demands the resignation of the minister .",
                      "On Friday parliament votes on the budget ."});
  const auto found = links(aligner().align(de, en), Level::sentence);
  REQUIRE(found.size() == 7);
  CHECK(found[0].en == std::vector<std::uint32_t>{0});
  CHECK(found[4].en == std::vector<std::uint32_t>{4, 5});
  CHECK(found[5].de == std::vector<std::uint32_t>{6});
  CHECK(found[6].en == std::vector<std::uint32_t>{7});
}

TEST_CASE("reports of one event are linked in any order") {
  Document de = document(
      "de", {"Ein Erdbeben erschütterte am Dienstag Ankara .", "Die Schulen in Ankara blieben geschlossen .",
             "Der Bürgermeister besuchte die Verletzten im Krankenhaus ."});
  Document en =
      document("en", {"The mayor visited the injured in hospital .", "Bananas ripen slowly in winter .",
                      "Schools in Ankara remained closed .", "An earthquake shook Ankara on Tuesday ."});
  const auto found = links(aligner().align(de, en), Level::sentence);
  REQUIRE(found.size() == 3);
  CHECK(found[0].en == std::vector<std::uint32_t>{3});
  CHECK(found[1].en == std::vector<std::uint32_t>{2});
  CHECK(found[2].en == std::vector<std::uint32_t>{0});
}

TEST_CASE("nothing comes of nothing") {
  Document de = document("de", {});
  Document en = document("en", {"A sentence ."});
  CHECK(aligner().align(de, en).links.empty());
  CHECK(aligner().align(en, de).links.empty());
  CHECK(aligner().align(de, de).links.empty());
}

TEST_CASE("one value of one thing is the same, another contradicts") {
  struct Row {
    const char* value;
    Relation relation;
  };
  for (const Row& row : {Row{"34", Relation::same}, Row{"14", Relation::contradicts}}) {
    Document de = document("de", {"Bei dem Erdbeben in Ankara wurden 34 Menschen verletzt ."});
    Document en =
        document("en", {std::string("In the earthquake in Ankara ") + row.value + " people were injured ."});
    add_count(de, "34", "34", "Mensch");
    add_count(en, row.value, row.value, "people");
    const Alignment alignment = aligner().align(de, en);
    const auto found = links(alignment, Level::figure);
    REQUIRE(found.size() == 1);
    CHECK(found.front().relation == row.relation);
    const bool contradicts = row.relation == Relation::contradicts;
    CHECK(alignment.discrepancies.size() == (contradicts ? 1 : 0));
    if (contradicts) CHECK(alignment.discrepancies.front().category == Category::value);
    if (contradicts) CHECK(links(alignment, Level::sentence).front().relation == Relation::contradicts);
  }
}

TEST_CASE("dead and injured, soldiers and schools are not one thing") {
  Document de = document("de", {"Bei dem Erdbeben in Ankara starben 8 Menschen ."});
  Document en = document("en", {"In the earthquake in Ankara 34 people were injured ."});
  add_count(de, "8", "8", "Mensch");
  add_count(en, "34", "34", "people");
  for (const Link& link : links(aligner().align(de, en), Level::figure))
    CHECK(link.relation != Relation::contradicts);
}

TEST_CASE("participants and registered voters are related and never contradict") {
  Document de = document(
      "de",
      {"Nach Angaben der Wahlkommission nahmen 41.000 Bürger am Referendum über die Verfassung teil ."});
  Document en = document("en", {"The election commission says 47,000 registered voters could take sides in "
                                "the referendum on the constitution ."});
  add_count(de, "41.000", "41000", "Bürger");
  add_count(en, "47,000", "47000", "voter");
  const auto found = links(aligner().align(de, en), Level::figure);
  REQUIRE(found.size() == 1);
  CHECK(found.front().relation == Relation::partial);
  CHECK(found.front().note.find("related") != std::string::npos);
}

TEST_CASE("a weekday is the date that it is linked with, and gets resolved") {
  Document de =
      document("de", {"Am 12. November 2006 stimmte Ossetien über die Unabhängigkeit von Georgien ab ."});
  Document en = document("en", {"On Sunday Ossetia voted on independence from Georgia ."});
  add_date(de, "12. November 2006", "2006-11-12");
  add_date(en, "Sunday", "XXXX-WXX-7");
  const auto found = links(aligner().align(de, en), Level::figure);
  REQUIRE(found.size() == 1);
  CHECK(found.front().relation == Relation::same);
  CHECK(en.figures.front().resolved == "2006-11-12");
}

TEST_CASE("mentions of one thing are one link and get one ref") {
  Document de = document("de", {"Präsident Saakaschwili kritisierte Russland .", "Russland bestritt das ."});
  Document en = document("en", {"President Saakashvili criticized Russia .", "Moscow denied it ."});
  add_entity(de, "Saakaschwili", "person");
  add_entity(de, "Russland", "place", "Q159");
  de.entities.push_back({.span = find(de, "Russland bestritt"), .type = "place", .ref = "Q159"});
  add_entity(en, "Saakashvili", "person");
  add_entity(en, "Russia", "place", "Q159");
  const auto found = links(aligner().align(de, en), Level::entity);
  REQUIRE(found.size() == 2);
  CHECK(found[0].de == std::vector<std::uint32_t>{0});
  CHECK(found[1].de == std::vector<std::uint32_t>{1, 2});
  CHECK(de.entities[0].ref == "auto.e1");
  CHECK(en.entities[0].ref == "auto.e1");
}

TEST_CASE("refs made of names are one where sentences that say the same have names alike") {
  for (const bool guessed : {true, false}) {
    Document de =
        document("de", {"Saakaschwili kritisierte Russland .", "Die Schulen blieben geschlossen ."});
    Document en = document("en", {"Saakashvili criticized Russia .", "Schools remained closed ."});
    add_entity(de, "Saakaschwili", "person", "made");
    add_entity(en, "Saakashvili", "person", "listed");
    de.entities[0].guessed = guessed;
    const auto found = links(aligner().align(de, en), Level::entity);
    CHECK(found.size() == (guessed ? 1 : 0));
    CHECK(de.entities[0].ref == (guessed ? "listed" : "made"));
    CHECK(en.entities[0].ref == "listed");
  }
}

TEST_CASE("a country and its people are two things") {
  Document de = document("de", {"Frankreich kritisierte das Abkommen ."});
  Document en = document("en", {"The French criticized the agreement ."});
  add_entity(de, "Frankreich", "place", "Q142");
  add_entity(en, "French", "nationality", "Q142");
  CHECK(links(aligner().align(de, en), Level::entity).empty());
}

TEST_CASE("support and opposition of one holder contradict") {
  Document de = document("de", {"Frankreich unterstützt das Abkommen über den Handel ."});
  Document en = document("en", {"France rejects the agreement on trade ."});
  const auto add = [](Document& text, const char* holder, const char* cue, const char* target,
                      Polarity polarity) {
    add_entity(text, holder, "place", "Q142");
    Stance stance{.span = text.sentences.front().span, .polarity = polarity, .kind = "judgement"};
    stance.holder = Role{.span = find(text, holder), .ref = "Q142"};
    stance.cue = Role{.span = find(text, cue)};
    stance.target = Role{.span = find(text, target)};
    text.stances.push_back(stance);
  };
  add(de, "Frankreich", "unterstützt", "das Abkommen über den Handel", Polarity::support);
  add(en, "France", "rejects", "the agreement on trade", Polarity::oppose);
  Alignment alignment = aligner().align(de, en);
  REQUIRE(links(alignment, Level::stance).size() == 1);
  CHECK(links(alignment, Level::stance).front().relation == Relation::contradicts);
  REQUIRE(alignment.discrepancies.size() == 1);
  CHECK(alignment.discrepancies.front().category == Category::polarity);
  en.stances.front().polarity = Polarity::support;
  CHECK(links(aligner().align(de, en), Level::stance).front().relation == Relation::same);
}

TEST_CASE("what only one text says is missing in the other") {
  Document de = document("de", {"Die Feuerwehr rettete 43 Menschen .", "Das Wetter war schön ."});
  Document en = document("en", {"Bananas are yellow ."});
  add_count(de, "43", "43", "Mensch");
  const Alignment alignment = aligner().align(de, en);
  REQUIRE(alignment.discrepancies.size() == 1);
  CHECK(alignment.discrepancies.front().category == Category::missing);
  CHECK(alignment.discrepancies.front().en.empty());
}

TEST_CASE("long repetitive documents are no trouble") {
  const std::vector<std::string> german(3000, "Der Minister sagte am Montag in Berlin die Reise ab .");
  const std::vector<std::string> english(2500, "On Monday the minister cancelled the trip in Berlin .");
  Document de = document("de", german), en = document("en", english);
  for (const Link& link : aligner().align(de, en).links) {
    for (const std::uint32_t sentence : link.de) CHECK(sentence < de.sentences.size());
    for (const std::uint32_t sentence : link.en) CHECK(sentence < en.sentences.size());
  }
}

// Of two documents with one figure each: what links them.
static Relation relation_of_figures(Document& de, Document& en) {
  const auto found = links(aligner().align(de, en), Level::figure);
  REQUIRE(found.size() == 1);
  return found.front().relation;
}

TEST_CASE("a weekday said in the past and in the future is one weekday") {
  Document de = document("de", {"Die Brücke in Ankara wird am Mittwoch gesperrt ."});
  Document en = document("en", {"The bridge in Ankara was closed on Wednesday ."});
  add_figure(de, {.kind = FigureKind::date, .timex = "XXXX-WXX-3", .resolved = "2031-05-14"}, "Mittwoch");
  add_figure(en, {.kind = FigureKind::date, .timex = "XXXX-WXX-3", .resolved = "2031-05-07"}, "Wednesday");
  CHECK(relation_of_figures(de, en) == Relation::same);
}

TEST_CASE("a day without its year is one day, whichever year was guessed") {
  Document de = document("de", {"Die Feier in Ankara war am 29. März ."});
  Document en = document("en", {"The ceremony in Ankara will be on 29 March ."});
  add_figure(de, {.kind = FigureKind::date, .timex = "2013-03-29", .expression = "XXXX-03-29"}, "29. März");
  add_figure(en, {.kind = FigureKind::date, .timex = "2014-03-29", .expression = "XXXX-03-29>"}, "29 March");
  CHECK(relation_of_figures(de, en) == Relation::same);
}

TEST_CASE("so many years ago are as many years, as a date or as a duration") {
  Document de = document("de", {"Das Werk in Ankara schloss vor 20 Jahren ."});
  Document en = document("en", {"The plant in Ankara closed 20 years ago ."});
  add_figure(de, {.kind = FigureKind::duration, .value = Decimal(20), .unit = "year", .timex = "P20Y"},
             "20 Jahren");
  add_figure(en, {.kind = FigureKind::date, .value = Decimal(20), .unit = "year", .timex = "XXXX"},
             "20 years ago");
  CHECK(relation_of_figures(de, en) == Relation::same);
}
