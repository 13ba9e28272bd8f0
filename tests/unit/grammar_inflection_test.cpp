#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "synopse/grammar/inflection.h"
#include "synopse/grammar/lexicon_reader.h"
#include "synopse/text/files.h"

using namespace synopse;

namespace {

// The forms that a line of a .lex file gives with the shipped paradigms of a language; of one shape only, if
// any is named.
std::vector<std::string> forms(const std::string& language, const std::string& line,
                               const std::string& shape = {}) {
  Files files;
  files.add(language + "/paradigms.txt", *Files::built_in().find(language + "/paradigms.txt"));
  files.add(language + "/x.lex", "#: form\tshape\tmood\n" + line + "\n");
  Diagnostics report;
  const auto lexicon = LexiconReader(files, report).read(language + "/x.lex");
  std::vector<std::string> found;
  for (const auto& each : report.all()) found.push_back("mistake: " + each.message);
  for (const Lexicon::Entry& entry : lexicon->entries())
    if (shape.empty() || entry.cell(0) == shape) found.emplace_back(entry.written);
  return found;
}

bool contains(const std::vector<std::string>& list, const std::string& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

std::vector<std::string> words(const std::string& text) {
  std::vector<std::string> result(1);
  for (const char c : text) {
    if (c == ',')
      result.emplace_back();
    else
      result.back() += c;
  }
  return result;
}

struct Case {
  const char* line;
  const char* shape;
  const char* forms;  // these at the least
  const char* never = "";
};

void check(const std::string& language, const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    CAPTURE(each.line);
    const auto found = forms(language, each.line, each.shape);
    for (const std::string& wanted : words(each.forms)) {
      CAPTURE(wanted);
      CHECK(contains(found, wanted));
    }
    for (const std::string& unwanted : words(each.never)) {
      CAPTURE(unwanted);
      CHECK(!contains(found, unwanted));
    }
  }
}

}  // namespace

TEST_CASE("German weak verbs from the infinitive") {
  check("de", {
                  {"verb: sagen", "fin", "sage,sagst,sagt,sagen,sagte,sagten,sagtest,sagtet", "gesagt,saget"},
                  {"verb: sagen", "pp", "gesagt"},
                  {"verb: sagen", "prp", "sagend"},
                  {"verb: sagen", "attr", "gesagte,gesagten,gesagtem,gesagter,gesagtes,sagende,sagenden"},
                  {"verb: kritisieren", "fin", "kritisiere,kritisiert,kritisierte,kritisierten"},
                  {"verb: kritisieren", "pp", "kritisiert", "gekritisiert"},
                  {"verb: zieren", "pp", "geziert", "ziert"},
                  {"verb: handeln", "fin", "handle,handele,handelt,handelst,handeln,handelte,handelten"},
                  {"verb: handeln", "pp", "gehandelt"},
                  {"verb: fordern", "fin", "fordere,fordert,fordern,forderte", "forderen"},
                  {"verb: arbeiten", "fin", "arbeite,arbeitest,arbeitet,arbeitete,arbeiteten", "arbeitt"},
                  {"verb: arbeiten", "pp", "gearbeitet"},
                  {"verb: melden", "fin", "meldet,meldete"},
                  {"verb: rechnen", "fin", "rechnet,rechnete,rechnest", "rechnt"},
                  {"verb: öffnen", "fin", "öffnet,öffnete"},
                  {"verb: atmen", "fin", "atmet,atmete"},
                  {"verb: lernen", "fin", "lernt,lernte", "lernet"},
                  {"verb: wohnen", "fin", "wohnt,wohnte", "wohnet"},
                  {"verb: setzen", "fin", "setzt,setzte", "setzst"},
                  {"verb: reisen", "fin", "reist,reiste", "reisst"},
              });
}

TEST_CASE("German participles with ge, and without") {
  check("de", {
                  {"verb: erklären", "pp", "erklärt", "geerklärt"},
                  {"verb: beten", "pp", "gebetet"},
                  {"verb: ernten", "pp", "geerntet"},
                  {"verb: enden", "pp", "geendet"},
                  {"verb: übersetzen", "pp", "übersetzt", "geübersetzt"},
                  {"verb: über|setzen", "pp", "übergesetzt"},
                  {"verb: vor|bereiten", "pp", "vorbereitet"},
                  {"verb: prophezeien participle=prophezeit", "pp", "prophezeit", "geprophezeit"},
                  {"verb: senden past=sendete/sandte participle=gesendet/gesandt", "pp", "gesendet,gesandt"},
              });
}

TEST_CASE("German strong verbs from their principal parts") {
  check("de", {
                  {"verb: nehmen nimmt nahm genommen", "fin",
                   "nehme,nimmst,nimmt,nehmen,nehmt,nahm,nahmen,nahmst,nahmt,nähme,nähmen", "nahmte"},
                  {"verb: nehmen nimmt nahm genommen", "pp", "genommen"},
                  {"verb: halten hält hielt gehalten", "fin", "hältst,haltet,hielten,hielte", "hälst,hieltn"},
                  {"verb: lesen liest las gelesen", "fin", "liest,las,lasen,läse", "liesst"},
                  {"verb: fahren fährt fuhr gefahren wish=", "fin", "fährt,fuhr", "führe"},
                  {"verb: bringen bringt brachte gebracht wish=brächt", "fin", "brachten,brächte,brächten"},
                  {"verb: können kann konnte gekonnt wish=könnt", "fin", "kann,kannst,könne,konnte,könnte"},
                  {"verb: stehen steht stand gestanden wish=stünd/ständ", "fin", "stünde,stände,standen"},
              });
  CHECK(!contains(forms("de", "verb: halten hält hielt gehalten"), "hälst"));
}

TEST_CASE("German separable verbs: joined, apart, with zu") {
  const std::string line = "verb: an|nehmen nimmt nahm angenommen";
  check("de", {
                  {line.c_str(), "end", "annehme,annimmt,annehmen,annahm,annahmen,annähme"},
                  {line.c_str(), "pp", "angenommen"},
                  {line.c_str(), "zu", "anzunehmen"},
                  {line.c_str(), "first", "nehme,nimmt,nahm,nahmen"},
                  {line.c_str(), "two", "nimmt an,nahmen an,nehme an"},
                  {line.c_str(), "attr", "angenommene,annehmende"},
                  {"verb: zu|sagen", "zu", "zuzusagen"},
                  {"verb: an|erkennen erkennt erkannte anerkannt", "zu", "anzuerkennen"},
                  {"verb: warnen + vo|r,m", "two", "warnt vor,warnte vom"},
                  {"verb: warnen + vo|r,m", "pp", "gewarnt vor,gewarnt vom"},
                  {"verb: warnen + vo|r,m", "first", "warnt,warnte"},
              });
  CHECK(forms("de", line, "fin").empty());
}

TEST_CASE("German nouns and adjectives") {
  check("de",
        {
            {"noun: Staat -es -en", "", "Staat,Staates,Staats,Staaten", "Staatenn"},
            {"noun: Haus -es Häuser", "", "Haus,Hauses,Häuser,Häusern", "Hauss"},
            {"noun: Regierung - -en", "", "Regierung,Regierungen", "Regierungs"},
            {"noun: Auto -s -s", "", "Autos", "Autosn"},
            {"noun: Polizei", "", "Polizei"},
            {"person: Afghane", "", "Afghane,Afghanen,Afghanin,Afghaninnen", "Afghaner"},
            {"person: Lehrer", "", "Lehrer,Lehrers,Lehrern,Lehrerin,Lehrerinnen"},
            {"adj: georgisch", "", "georgisch,georgische,georgischen,georgischem,georgischer,georgisches"},
            {"adj: groß größer größt", "", "großes,größer,größeren,größte,größten"},
            {"adj: klein kleiner", "", "kleinste,kleineres"},
            {"adj: dunkel", "", "dunkle,dunkles", "dunkele"},
            {"adj: teuer", "", "teure,teures", "teuere"},
            {"adj: leise", "", "leise,leisen", "leisee"},
        });
}

TEST_CASE("the subjunctive has a mood of its own") {
  Files files;
  files.add("de/paradigms.txt", *Files::built_in().find("de/paradigms.txt"));
  files.add("de/x.lex", "#: form\tmood\nverb: gehen geht ging gegangen\nverb: kommen kommt kam gekommen\n");
  Diagnostics report;
  const auto lexicon = LexiconReader(files, report).read("de/x.lex", {{{"mood", "sub", true, {}}}});
  std::vector<std::string> found;
  for (const Lexicon::Entry& entry : lexicon->entries()) found.emplace_back(entry.written);
  CHECK(found == std::vector<std::string>{"gehe", "ginge", "komme", "käme", "kämen", "kämest", "kämet"});
}

TEST_CASE("English verbs and nouns") {
  check("en", {
                  {"verb: endorse", "", "endorse,endorses,endorsed,endorsing", "endorseing"},
                  {"verb: agree", "", "agrees,agreed,agreeing", "agreing"},
                  {"verb: die", "", "dies,died,dying"},
                  {"verb: stop", "", "stops,stopped,stopping", "stoped"},
                  {"verb: quit quit quit", "", "quits,quitting"},
                  {"verb: back", "", "backed,backing", "backked"},
                  {"verb: play", "", "plays,played,playing", "plaied"},
                  {"verb: deny", "", "denies,denied,denying", "denyed"},
                  {"verb: pass", "", "passes,passed"},
                  {"verb: veto", "", "vetoes,vetoed,vetoing"},
                  {"verb: prefer", "", "preferred,preferring", "prefered"},
                  {"verb: offer", "", "offered,offering", "offerred"},
                  {"verb: admit", "", "admitted,admitting"},
                  {"verb: visit", "", "visited,visiting", "visitted"},
                  {"verb: cancel", "", "canceled,cancelled,canceling,cancelling"},
                  {"verb: extol longer=extoll", "", "extols,extolled,extolling"},
                  {"verb: speak spoke spoken", "", "speaks,spoke,spoken,speaking", "speaked"},
                  {"verb: put put put", "", "puts,putting"},
                  {"verb: call + for", "", "call for,calls for,called for,calling for", "call"},
                  {"verb: take took taken + issue with", "", "took issue with"},
                  {"noun_verb: support", "noun", "support,supports", "supported"},
                  {"noun_verb: support", "ing", "supporting"},
                  {"noun: country", "", "countries", "countrys"},
                  {"noun: man men", "", "man,men", "mans"},
              });
}

TEST_CASE("what the line says itself stays; a|b in a column makes two rows") {
  Files files;
  files.add("de/paradigms.txt",
            "paradigm noun singular [plural]\n  forms number=sg: {singular}\n  forms number=pl: {plural}\n");
  files.add("de/x.lex", "#: form\tkind\tnumber\nnoun: Rat Räte\ta|b\nnoun: Leute\tc\tpl\n");
  Diagnostics report;
  const auto lexicon = LexiconReader(files, report).read("de/x.lex");
  std::vector<std::string> rows;
  for (const Lexicon::Entry& entry : lexicon->entries())
    rows.push_back(std::string(entry.written) + " " + std::string(entry.cell(0)) + " " +
                   std::string(entry.cell(1)));
  CHECK(report.ok());
  CHECK(rows == std::vector<std::string>{"Rat a sg", "Rat b sg", "Räte a pl", "Räte b pl", "Leute c pl"});
}
