#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/jsonl.h"
#include "synopse/formats/tei.h"

using namespace synopse;

namespace {

Document read(const std::string& line) {
  JsonReader reader;
  ReadDocument read = reader.document(line);
  REQUIRE(read.error == "");
  return std::move(read.document);
}

// A document of one sentence; words are split at blanks.
Document one_sentence(const std::string& text, const std::string& layers) {
  Document document = read("{\"id\":\"d\",\"lang\":\"en\",\"text\":\"" + text + "\"," + layers + "}");
  const auto end = static_cast<std::uint32_t>(document.text.size());
  for (std::uint32_t begin = 0, at = 0; at <= end; ++at) {
    if (at < end && document.text[at] != ' ') continue;
    document.tokens.push_back({{begin, at}, TokenKind::word});
    begin = at + 1;
  }
  document.sentences = {{{0, end}, 0, static_cast<std::uint32_t>(document.tokens.size())}};
  REQUIRE(check(document) == "");
  return document;
}

std::string tei(const Document& document) {
  std::string file;
  write_tei(document, file);
  return file;
}

bool has(const std::string& file, std::string_view part) { return file.find(part) != file.npos; }

}  // namespace

TEST_CASE("a sentence is tokens in a sentence in a paragraph") {
  const std::string file = tei(one_sentence("No news", R"("entities":[])"));
  CHECK(has(file,
            "<body xml:id=\"d.body\" xml:space=\"preserve\"><p\n xml:id=\"d.p1\"><s\n xml:id=\"d.s1\">"
            "<w xml:id=\"d.t1\">No</w> <w xml:id=\"d.t2\">news</w></s></p></body>"));
  CHECK(has(file,
            "<measure unit=\"characters\" quantity=\"7\"/><measure unit=\"sentences\" quantity=\"1\"/>"
            "<measure unit=\"tokens\" quantity=\"2\"/>"));
  CHECK(!has(file, "standOff>"));
}

TEST_CASE("figures say their values") {
  const struct {
    std::string_view fields, tag;
  } cases[] = {
      {R"("kind":"number","value":12)", "<num xml:id=\"d.f1\" type=\"cardinal\" value=\"12\">"},
      {R"("kind":"number","value":17855000000000000000001)",
       "<num xml:id=\"d.f1\" type=\"cardinal\" value=\"17855000000000000000001\">"},
      {R"("kind":"ordinal","value":3)", "<num xml:id=\"d.f1\" type=\"ordinal\" value=\"3\">"},
      {R"("kind":"percent","value":2.4,"unit":"pp")",
       "<num xml:id=\"d.f1\" type=\"percentage\" subtype=\"points\" value=\"2.4\">"},
      {R"("kind":"percent","value":2.4,"unit":"bp")",
       "<num xml:id=\"d.f1\" type=\"percentage\" subtype=\"basis-points\" value=\"2.4\">"},
      {R"("kind":"count","min":60,"unit":"registered voters","mod":"MORE_THAN")",
       "<measure xml:id=\"d.f1\" type=\"count\" unit=\"count\" commodity=\"registered_voters\" "
       "atLeast=\"60\" "
       "ana=\"syn:mod.more-than\">"},
      {R"("kind":"money","value":12000000,"unit":"EUR","approx":true,"score":0.5)",
       "<measure xml:id=\"d.f1\" type=\"money\" quantity=\"12000000\" unit=\"EUR\" ana=\"syn:approx\" "
       "cert=\"0.5\">"},
      {R"("kind":"measure","value":2.4,"unit":"km","mod":"APPROX")",
       "<measure xml:id=\"d.f1\" type=\"measure\" quantity=\"2.4\" unit=\"km\" ana=\"syn:approx\">"},
      {R"("kind":"range","min":3,"max":5)",
       "<num xml:id=\"d.f1\" type=\"range\" atLeast=\"3\" atMost=\"5\">"},
      {R"("kind":"range","min":3,"max":5,"unit":"km")",
       "<measure xml:id=\"d.f1\" type=\"range\" unit=\"km\" atLeast=\"3\" atMost=\"5\">"},
      {R"("kind":"range","min":"2014-01-01","max":"2018-01-01")",
       "<date xml:id=\"d.f1\" type=\"range\" from=\"2014-01-01\" to=\"2018-01-01\">"},
      {R"("kind":"range","min":"T08:00","max":"T09:30:15")",
       "<time xml:id=\"d.f1\" type=\"range\" from=\"08:00:00\" to=\"09:30:15\">"},
      {R"("kind":"range","max":"T24:00")", "<date xml:id=\"d.f1\" type=\"range\">"},
      {R"("kind":"date","timex":"XXXX-WXX-7","resolved":"2006-11-12")",
       "<date xml:id=\"d.f1\" when=\"2006-11-12\" when-custom=\"XXXX-WXX-7\">"},
      {R"("kind":"date","timex":"2031-Q2","mod":"START")",
       "<date xml:id=\"d.f1\" from=\"2031-04\" to=\"2031-06\" when-custom=\"2031-Q2\" "
       "ana=\"syn:mod.start\">"},
      {R"("kind":"number","min":10000,"max":100000,"approx":true)",
       "<num xml:id=\"d.f1\" type=\"cardinal\" atLeast=\"10000\" atMost=\"100000\" ana=\"syn:approx\">"},
      {R"("kind":"number","value":0.5)", "<num xml:id=\"d.f1\" type=\"cardinal\" value=\"0.5\">"},
      {R"("kind":"percent","value":99,"unit":"%")", "<num xml:id=\"d.f1\" type=\"percentage\" value=\"99\">"},
      {R"("kind":"percent","min":94,"unit":"%","mod":"MORE_THAN")",
       "<num xml:id=\"d.f1\" type=\"percentage\" atLeast=\"94\" ana=\"syn:mod.more-than\">"},
      {R"("kind":"percent","value":3,"unit":"%","mod":"UP")",
       "<num xml:id=\"d.f1\" type=\"percentage\" value=\"3\" ana=\"syn:mod.up\">"},
      {R"("kind":"count","value":9)",
       "<measure xml:id=\"d.f1\" type=\"count\" quantity=\"9\" unit=\"count\">"},
      {R"("kind":"money","max":250000,"unit":"FIM","mod":"EQUAL_OR_LESS")",
       "<measure xml:id=\"d.f1\" type=\"money\" unit=\"FIM\" atMost=\"250000\" "
       "ana=\"syn:mod.equal-or-less\">"},
      {R"("kind":"measure","value":7,"unit":"fl oz")",
       "<measure xml:id=\"d.f1\" type=\"measure\" quantity=\"7\" unit=\"fl_oz\">"},
      {R"("kind":"range","min":5,"max":7,"unit":"%")",
       "<measure xml:id=\"d.f1\" type=\"range\" unit=\"%\" atLeast=\"5\" atMost=\"7\">"},
      {R"("kind":"date","timex":"2031")", "<date xml:id=\"d.f1\" when=\"2031\" when-custom=\"2031\">"},
      {R"("kind":"date","timex":"XXXX-05-04")",
       "<date xml:id=\"d.f1\" when=\"--05-04\" when-custom=\"XXXX-05-04\">"},
      {R"("kind":"date","timex":"2031-W18")",
       "<date xml:id=\"d.f1\" when-iso=\"2031-W18\" when-custom=\"2031-W18\">"},
      {R"("kind":"date","timex":"203","mod":"END")",
       "<date xml:id=\"d.f1\" from=\"2030\" to=\"2039\" when-custom=\"203\" ana=\"syn:mod.end\">"},
      {R"("kind":"date","timex":"PRESENT_REF")", "<date xml:id=\"d.f1\" when-custom=\"PRESENT_REF\">"},
      {R"("kind":"date","timex":"2031-SU")", "<date xml:id=\"d.f1\" when-custom=\"2031-SU\">"},
      {R"("kind":"time","timex":"2031-05-04T18:00")",
       "<time xml:id=\"d.f1\" when=\"2031-05-04T18:00:00\" when-custom=\"2031-05-04T18:00\">"},
      {R"("kind":"time","timex":"T18:00","resolved":"2031-05-04T18:00","approx":true)",
       "<time xml:id=\"d.f1\" when=\"2031-05-04T18:00:00\" when-custom=\"T18:00\" ana=\"syn:approx\">"},
      {R"("kind":"duration","value":3,"unit":"year","timex":"P3Y","mod":"MORE_THAN")",
       "<date xml:id=\"d.f1\" type=\"duration\" dur=\"P3Y\" when-custom=\"P3Y\" ana=\"syn:mod.more-than\">"},
      {R"("kind":"duration","timex":"P2Y","resolved":"2029-05")",
       "<date xml:id=\"d.f1\" type=\"duration\" dur=\"P2Y\" when=\"2029-05\" when-custom=\"P2Y\">"},
      {R"("kind":"duration","timex":"P2W","resolved":"2031-Q2")",
       "<date xml:id=\"d.f1\" type=\"duration\" dur-iso=\"P2W\" when-custom=\"P2W\">"},
      {R"("kind":"duration","timex":"PXM")", "<date xml:id=\"d.f1\" type=\"duration\" when-custom=\"PXM\">"},
      {R"("kind":"set","timex":"P1D")", "<date xml:id=\"d.f1\" type=\"set\" when-custom=\"P1D\">"},
      {R"("kind":"time","timex":"T18:00")",
       "<time xml:id=\"d.f1\" when=\"18:00:00\" when-custom=\"T18:00\">"},
      {R"("kind":"duration","timex":"P2W")",
       "<date xml:id=\"d.f1\" type=\"duration\" dur-iso=\"P2W\" when-custom=\"P2W\">"},
      {R"("kind":"duration","timex":"PT24H")",
       "<time xml:id=\"d.f1\" type=\"duration\" dur=\"PT24H\" when-custom=\"PT24H\">"},
      {R"("kind":"set","timex":"XXXX-WXX-7")",
       "<date xml:id=\"d.f1\" type=\"set\" when-custom=\"XXXX-WXX-7\">"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.tag);
    const std::string layers = R"("figures":[{"start":0,"end":2,)" + std::string(row.fields) + "}]";
    CHECK(has(tei(one_sentence("12 x", layers)), row.tag));
  }
}

TEST_CASE("the ends of a range stand inside it") {
  const Document document = one_sentence(
      "3 to 5",
      R"("figures":[{"start":0,"end":6,"kind":"range","min":3,"max":5,"parts":[)"
      R"({"start":0,"end":1,"kind":"number","value":3},{"start":5,"end":6,"kind":"number","value":5}]}])");
  CHECK(has(tei(document),
            "<num type=\"cardinal\" value=\"3\"><w xml:id=\"d.t1\">3</w></num> <w xml:id=\"d.t2\">to</w>"));
}

TEST_CASE("a range in time reaches from the one end to the other, as they are written") {
  const Document document = one_sentence(
      "2014-Q2",
      R"("figures":[{"start":0,"end":7,"kind":"range","min":"2014-01-01","max":"2018-04-01","parts":[)"
      R"({"start":0,"end":4,"kind":"date","timex":"2014"},{"start":5,"end":7,"kind":"date","timex":"2018-Q2"}]}])");
  CHECK(has(tei(document), "<date xml:id=\"d.f1\" type=\"range\" from=\"2014\">"));
}

TEST_CASE("mentions have the element of their type") {
  const struct {
    std::string_view fields, tag;
  } cases[] = {
      {R"("type":"person","ref":"Q64")", "<persName xml:id=\"d.e1\" ref=\"#d.k.Q64\" key=\"\">"},
      {R"("type":"place")", "<placeName xml:id=\"d.e1\">"},
      {R"("type":"organization","norm":"X","score":0.25)",
       "<orgName xml:id=\"d.e1\" ref=\"#d.k.auto.e1\" cert=\"0.25\">"},
      {R"("type":"nationality")", "<rs xml:id=\"d.e1\" type=\"nationality\">"},
      {R"("type":"ship")", "<name xml:id=\"d.e1\" type=\"ship\">"},
      {R"("type":"person","mention":"pronoun","ref":"7up")",
       "<rs xml:id=\"d.e1\" type=\"person\" subtype=\"pronoun\" ref=\"#d.k._7up\" key=\"\">"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.tag);
    const std::string layers = R"("entities":[{"start":0,"end":2,)" + std::string(row.fields) + "}]";
    CHECK(has(tei(one_sentence("EU x", layers)), row.tag));
  }
}

TEST_CASE("entries of the entity lists name their knowledge base") {
  const std::string file = tei(one_sentence(
      "a b c d",
      R"("entities":[{"start":0,"end":1,"type":"nationality","ref":"Q1","norm":"A & B"},)"
      R"({"start":2,"end":3,"type":"event","ref":"gnd:118"},{"start":4,"end":5,"type":"work","ref":"w"},)"
      R"({"start":6,"end":7,"type":"ship","ref":"a b"}])"));
  CHECK(has(file,
            "<org xml:id=\"d.k.Q1\" type=\"nationality\"><orgName>A &amp; B</orgName><idno type=\"URI\" "
            "subtype=\"wikidata\">http://www.wikidata.org/entity/Q1</idno></org>"));
  CHECK(has(file,
            "<idno type=\"URI\" subtype=\"gnd\">https://d-nb.info/gnd/118</idno><idno "
            "type=\"synopse\">gnd:118</idno>"
            "<label>b</label></event>"));
  CHECK(has(file, "<bibl xml:id=\"d.k.w\"><title>c</title></bibl>"));
  CHECK(has(file, "<objectName>d</objectName><idno type=\"synopse\">a b</idno></objectIdentifier></object>"));
}

TEST_CASE("what our lists know has its address, where it is certain") {
  const std::string file =
      tei(one_sentence("a b", R"("entities":[{"start":0,"end":1,"type":"place","ref":"france"},)"
                              R"({"start":2,"end":3,"type":"place","ref":"frnk"}])"));
  CHECK(has(file,
            "<place xml:id=\"d.k.france\"><placeName>a</placeName><idno type=\"URI\" "
            "subtype=\"wikidata\">http://www.wikidata.org/entity/Q142</idno></place>"));
  CHECK(has(file, "<place xml:id=\"d.k.frnk\"><placeName>b</placeName></place>"));
}

TEST_CASE("what crosses stands beside the text") {
  const std::string file = tei(one_sentence(
      "ab cd ef",
      R"("entities":[{"start":0,"end":5,"type":"place"}],"figures":[{"start":3,"end":8,"kind":"number"}])"));
  CHECK(has(file, "<placeName xml:id=\"d.e1\"><w"));
  CHECK(has(file,
            "<spanGrp type=\"figure\">\n<span xml:id=\"d.f1\" type=\"figure\" from=\"#d.t2\" to=\"#d.t3\">"
            "<num type=\"cardinal\">cd ef</num></span>\n"));
}

TEST_CASE("an annotation cuts the tokens that it does not fit") {
  const std::string file = tei(one_sentence("24hour", R"("figures":[{"start":0,"end":2,"kind":"number"}])"));
  CHECK(has(
      file,
      "<w xml:id=\"d.t1.1\" part=\"I\" join=\"right\">24</w></num><w xml:id=\"d.t1.2\" part=\"F\">hour</w>"));
}

TEST_CASE("places between tokens are given in code points") {
  Document document = one_sentence("ü x", R"("entities":[])");
  document.entities = {{.span = {2, 3}, .type = "misc"}};
  CHECK(has(tei(document), "<name xml:id=\"d.e1\" type=\"misc\"> </name>"));
  document.sentences.clear();
  CHECK(has(tei(document), "<span xml:id=\"d.e1\" type=\"entity\" target=\"#string-range(d.body,1,1)\">"));
}

TEST_CASE("a stance has its categories and roles") {
  const std::string file = tei(one_sentence(
      "A and B reject it out",
      R"("stances":[{"id":"st1","start":0,"end":21,"polarity":"oppose","kind":"judgement","direct":false,"negated":true,"certainty":"possible","score":0.5,)"
      R"("holder":{"start":0,"end":7,"members":[{"start":0,"end":1,"ref":"a"},{"start":6,"end":7}]},)"
      R"("cue":{"start":8,"end":21,"spans":[[8,14],[18,21]]},"content":{"start":15,"end":17},"addressee":{"ref":"c"},"by":"st2"},)"
      R"({"id":"st2","start":0,"end":1,"polarity":"neutral","kind":"statement","direct":true}])"));
  CHECK(has(file,
            "<span xml:id=\"d.st1\" type=\"stance\" from=\"#d.t1\" to=\"#d.t6\" ana=\"syn:pol.oppose "
            "syn:kind.judgement "
            "syn:speech.indirect syn:cert.possible syn:neg.negated\" cert=\"0.5\">"
            "<span type=\"holder\" from=\"#d.t1\" to=\"#d.t3\">"
            "<span type=\"member\" from=\"#d.t1\" to=\"#d.t1\" corresp=\"#d.k.a\"/>"
            "<span type=\"member\" from=\"#d.t3\" to=\"#d.t3\"/>"
            "</span>"
            "<span type=\"cue\" from=\"#d.t4\" to=\"#d.t4\"/>"
            "<span type=\"cue\" from=\"#d.t6\" to=\"#d.t6\"/>"
            "<span type=\"content\" from=\"#d.t5\" to=\"#d.t5\"/>"
            "<span type=\"addressee\" corresp=\"#d.k.c\"/>"
            "<span type=\"by\" corresp=\"#d.st2\"/>"
            "</span>\n"));
}

TEST_CASE("quotations name their speaker") {
  const std::string file =
      tei(one_sentence("I go now", R"("quotes":[{"start":0,"end":4,"direct":true,"speaker":"x"}])"));
  CHECK(has(file, "<said xml:id=\"d.q1\" direct=\"true\" who=\"#d.k.x\"><w"));
}

TEST_CASE("boilerplate is text that is no paragraph of the report") {
  Document document{.id = "d", .text = "News.\nShare this\n"};
  document.sentences = {{.span = {0, 5}}};
  document.boilerplate = {{6, 16}};
  CHECK(has(tei(document),
            "News.</s></p>\n<p\n xml:id=\"d.p2\"><fw type=\"boilerplate\">Share this</fw></p>\n</body>"));
}

TEST_CASE("the header has what is known of the source") {
  const Document document{.id = "a b",
                          .language = "de",
                          .date = "2006-11-13",
                          .title = "T & T",
                          .publisher = "P",
                          .source = "S",
                          .text = "x"};
  const std::string file = tei(document);
  CHECK(has(file, "<titleStmt><title>T &amp; T</title></titleStmt>"));
  CHECK(has(file,
            "<bibl><title>T &amp; T</title><publisher>P</publisher><idno type=\"synopse\">a b</idno><idno "
            "type=\"source\">S</idno>"));
  CHECK(has(file, "<creation><date when=\"2006-11-13\">2006-11-13</date></creation>"));
}
