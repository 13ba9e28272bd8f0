// Which day the default grammars take German dates for that could be several.
#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>

#include "synopse/pipeline/pipeline.h"

using namespace synopse;

namespace {

// The last date of a text that was written on Wednesday, 10 May 2006.
std::string last_date(std::string_view text) {
  static const std::shared_ptr<const Pipeline> kLoaded = [] {
    Diagnostics report;
    return Pipeline::load(report, {.layers = {.entities = false, .stances = false}});
  }();
  Document document{.language = "de", .date = "2006-05-10", .text = std::string(text)};
  kLoaded->worker().annotate(document);
  return document.figures.empty() ? std::string() : std::string(document.figures.back().timex);
}

}  // namespace

TEST_CASE("German verbs tell on which side of the day of writing a date lies") {
  CHECK(last_date("Der Rat wird am Freitag über den Haushalt beraten.") == "2006-05-12");
  CHECK(last_date("Am Freitag soll das neue Becken öffnen.") == "2006-05-12");
  CHECK(last_date("Das Museum bleibt bis Sonntag geschlossen.") == "2006-05-14");
  CHECK(last_date("Der Rat hat am Freitag über den Haushalt beraten.") == "2006-05-05");
  CHECK(last_date("Der Rat wird tagen, wie er am Freitag sagte.") == "2006-05-05");
  CHECK(last_date("Er war am Wochenende in Kiel.") == "2006-W18-WE");
  CHECK(last_date("Er will am Wochenende nach Kiel.") == "2006-W19-WE");
}

TEST_CASE("the day before and after are counted from the day that the German text named last") {
  CHECK(last_date("Am 3. April 2006 war es kälter als am Vortag.") == "2006-04-02");
  CHECK(last_date("Sie kam am 3. April 2006 an. Am nächsten Tag fuhr sie weiter.") == "2006-04-04");
  CHECK(last_date("Sie kam am 3. April 2006 an und ging noch am selben Tag.") == "2006-04-03");
  CHECK(last_date("Das Haus brannte 1998, im folgenden Jahr war es fertig.") == "1999");
  CHECK(last_date("Am Vortag hatte es geregnet.") == "2006-05-09");
}
