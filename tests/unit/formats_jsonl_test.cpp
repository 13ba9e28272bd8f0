#include <doctest/doctest.h>

#include "synopse/formats/jsonl.h"
#include "synopse/formats/writer.h"

using namespace synopse;

namespace {

std::string again(std::string_view line) {
  JsonReader reader;
  const ReadDocument read = reader.document(line);
  if (!read.error.empty()) return read.error;
  std::string out;
  write_jsonl(read.document, out);
  return out;
}

// A line of one figure with these fields.
std::string figure(const std::string& fields) {
  return R"({"id":"a","text":"12","figures":[{"start":0,"end":2,"kind":"number",)" + fields + "}]}";
}

}  // namespace

TEST_CASE("a line in the form that we write comes back as it was") {
  const std::string line =
      R"({"id":"a \"b\"","lang":"de","text":"Über 9 %.\n\u0001","date":"2031-05-04","title":"T","publisher":"P","source":"S",)"
      R"("sentences":[{"id":"s1","start":0,"end":9}],)"
      R"("tokens":[{"start":0,"end":4,"kind":"word"},{"start":5,"end":6,"kind":"number"},{"start":7,"end":8,"kind":"symbol"},{"start":8,"end":9,"kind":"punct"}],)"
      R"("entities":[{"id":"e1","start":0,"end":4,"type":"misc","ref":"Q1","norm":"N","mention":"nominal","rule":"de/x.rules:1 x","score":0.93}],)"
      R"("figures":[{"id":"f1","start":5,"end":8,"kind":"range","value":9,"min":0.1,"max":12000000,"unit":"km","approx":true,"mod":"MORE_THAN",)"
      R"("parts":[{"start":5,"end":6,"kind":"date","value":1.5,"timex":"2031"}],"timex":"T","resolved":"R","rule":"r","score":1}],)"
      R"("quotes":[{"id":"q1","start":0,"end":4,"direct":false,"speaker":"Q1"}],)"
      R"("stances":[{"id":"st1","start":0,"end":9,"polarity":"oppose","kind":"vote","holder":{"start":0,"end":4,"ref":"Q1","members":[{"start":0,"end":1},{"ref":"Q2"}]},)"
      R"("cue":{"start":0,"end":6,"spans":[[0,1],[5,6]]},"target":{"start":5,"end":8},"content":{"start":5,"end":8},"addressee":{"ref":"Q3"},)"
      R"("direct":true,"negated":true,"certainty":"possible","by":"st2","rule":"r","score":0.5},)"
      R"({"id":"st2","start":0,"end":4,"polarity":"neutral","kind":"statement","direct":false}],)"
      R"("boilerplate":[{"start":9,"end":11}]})"
      "\n";
  CHECK(again(line) == line);
}

TEST_CASE("input needs an id and a text only") {
  JsonReader reader;
  const ReadDocument bare =
      reader.document(R"({"more":[1,{"x":null}],"text":"x","id":"a","anchor":"2006-11-13"})");
  CHECK(bare.error == "");
  CHECK(!bare.annotated);
  CHECK(bare.document.id == "a");
  CHECK(bare.document.date == "2006-11-13");
  CHECK(reader.document(R"({"id":"a","text":"","date":"2001-01-01","anchor":"x"})").document.date ==
        "2001-01-01");
  CHECK(reader.document(R"({"id":"a","text":"","tokens":[]})").annotated);
}

TEST_CASE("lone surrogates become U+FFFD") {
  JsonReader reader;
  const auto text = [&](std::string_view escaped) {
    return reader.document("{\"id\":\"a\",\"text\":\"" + std::string(escaped) + "\"}").document.text;
  };
  CHECK(text("\\ud83d\\ude00") == "\xF0\x9F\x98\x80");
  CHECK(text("a\\ud83db") ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(text("\\ude00\\ud83d") == "\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(text("\\ud83d\\ud83d\\ude00") == "\xEF\xBF\xBD\xF0\x9F\x98\x80");
  CHECK(text("\\\\ud83d") == "\\ud83d");
}

TEST_CASE("ranges in time keep their ends") {
  const std::string ends = R"("min":"2014-01-01","max":"2018-05-01T17:00")";
  CHECK(again(figure(ends)).find(ends) != std::string::npos);
  CHECK(again(figure(R"("max":"T08:00")")).find(R"("max":"T08:00")") != std::string::npos);
}

TEST_CASE("figures keep their digits") {
  CHECK(again(figure(R"("value":0.1)")).find("\"value\":0.1}") != std::string::npos);
  CHECK(again(figure(R"("value":123456789012345678)")).find("\"value\":123456789012345678}") !=
        std::string::npos);
  CHECK(again(figure(R"("value":-12345678901234567890123456789012345678)"))
            .find("\"value\":-12345678901234567890123456789012345678}") != std::string::npos);
  CHECK(again(figure(R"("value":1e3)")).find("\"value\":1000}") != std::string::npos);
  CHECK(again(figure(R"("value":-2.50)")).find("\"value\":-2.5}") != std::string::npos);
  CHECK(again(figure(R"("value":1e-350)")).find("\"value\":null}") != std::string::npos);
  // No number holds what the words say, and the reader is told so.
  CHECK(again(figure(R"("value":1e350)")).find("\"value\":null}") != std::string::npos);
  CHECK(again(figure(R"("timex":"P1D")")).find("value") == std::string::npos);
}

TEST_CASE("a wrong line is named for what is wrong") {
  const struct {
    std::string_view line, error;
  } cases[] = {
      {"", "not JSON"},
      {"{", "not JSON"},
      {R"({"id":"a","text":"x",})", "not JSON"},
      {R"({"id":"a","text":"x","more":[1,,2]})", "not JSON"},
      {R"({"id":"a","text":"x"} {})", "not JSON"},
      {R"({"id":"a","text":"x","more":01})", "not JSON"},
      {"{\"id\":\"a\",\"text\":\"\n\"}", "not JSON"},
      {"{\"id\":\"a\",\"text\":\"\xFF\"}", "is not UTF-8"},
      {"[]", "is not an object"},
      {"12", "is not an object"},
      {R"({"text":"x"})", "id: is missing"},
      {R"({"id":"a"})", "text: is missing"},
      {R"({"id":1,"text":"x"})", "id: is not a string"},
      {R"({"id":"a","text":["x"]})", "text: is not a string"},
      {R"({"id":"a","text":"x","sentences":{}})", "sentences: is not a list"},
      {R"({"id":"a","text":"x","tokens":[3]})", "tokens[0]: is not an object"},
      {R"({"id":"a","text":"x","tokens":[{"start":0,"end":1,"kind":"verb"}]})", "tokens[0].kind: is none"},
      {R"({"id":"a","text":"x","tokens":[{"start":0}]})", "tokens[0].end: is missing"},
      {R"({"id":"a","text":"x","entities":[{"start":"0","end":1,"type":"x"}]})",
       "entities[0].start: is not a number"},
      {R"({"id":"a","text":"x","entities":[{"start":0,"end":1.5,"type":"x"}]})",
       "entities[0].end: is not an offset"},
      {R"({"id":"a","text":"x","entities":[{"start":-1,"end":1,"type":"x"}]})",
       "entities[0].start: is not an offset"},
      {R"({"id":"a","text":"ü","entities":[{"start":0,"end":2,"type":"x"}]})",
       "entities[0].end: is beyond the text"},
      {R"({"id":"a","text":"xy","entities":[{"start":1,"end":0,"type":"x"}]})",
       "entities[0]: ends before it starts"},
      {R"({"id":"a","text":"xy","entities":[{"start":1,"end":1,"type":"x"}]})", "entities[0]: is empty"},
      {R"({"id":"a","text":"x","figures":[{"start":0,"end":1,"value":"12"}]})",
       "figures[0].value: is not a number"},
      {R"({"id":"a","text":"x","figures":[{"start":0,"end":1,"min":"12"}]})",
       "figures[0].min: is no number, no day"},
      {R"({"id":"a","text":"x","figures":[{"start":0,"end":1,"score":2}]})",
       "figures[0].score: is not between"},
      {R"({"id":"a","text":"x","stances":[{"start":0,"end":1,"holder":{"start":0,"end":7}}]})",
       "stances[0].holder.end: is beyond"},
      {R"({"id":"a","text":"x","stances":[{"start":0,"end":1,"cue":{"spans":[[0]]}}]})",
       "stances[0].cue.spans[0]: is not a pair"},
      {R"({"id":"a","text":"x","stances":[{"start":0,"end":1,"by":"st9"}]})",
       "stances[0].by: there is no stance st9"},
      {R"({"id":"a","text":"x","stances":[{"id":"st1","start":0,"end":1,"by":"st1"}]})",
       "stances[0].by: is a cycle"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.line);
    const std::string error = again(row.line);
    CAPTURE(error);
    CHECK(error.starts_with(row.error));
  }
}

TEST_CASE("a refused line keeps its id") {
  JsonReader reader;
  const ReadDocument refused = reader.document(R"({"id":"a","text":3})");
  CHECK(refused.document.id == "a");
  CHECK(refused.document.text.empty());
}

TEST_CASE("deep JSON is refused, not followed") {
  JsonReader reader;
  const std::string deep = "{\"id\":\"a\",\"text\":\"x\",\"more\":" + std::string(100'000, '[');
  CHECK(reader.document(deep).error.starts_with("not JSON"));
}

TEST_CASE("links name units of the two documents") {
  JsonReader reader;
  const std::string docs =
      R"({"id":"p","de":{"id":"a","text":"12","figures":[{"id":"f1","start":0,"end":2,"kind":"number"}]},"en":{"id":"b","text":"13","figures":[{"id":"f7","start":0,"end":2,"kind":"number"}]},)";
  const ReadPair good = reader.pair(
      docs +
      R"("links":[{"level":"figure","de":["f1"],"en":["f7"],"relation":"contradicts","score":0.5}],)"
      R"("discrepancies":[{"id":"d1","category":"value","link":"l1","de":["f1"],"en":["f7"],"score":1,"note":"n","rule":"r"}]})");
  CHECK(good.error == "");
  REQUIRE(good.alignment.links.size() == 1);
  CHECK(good.alignment.links[0].relation == Relation::contradicts);
  CHECK(good.alignment.links[0].en == std::vector<std::uint32_t>{0});
  REQUIRE(good.alignment.discrepancies.size() == 1);
  CHECK(good.alignment.discrepancies[0].level == Level::figure);
  CHECK(good.alignment.discrepancies[0].link == 0);
  CHECK(good.alignment.discrepancies[0].rule == "r");

  const auto error = [&](const std::string& rest) { return reader.pair(docs + rest + "}").error; };
  CHECK(error(R"("links":[{"level":"figure","de":["f2"],"en":[]}])") == "links[0].de: there is no unit f2");
  CHECK(error(R"("links":[{"level":"stance","de":["f1"],"en":[]}])") ==
        "links[0].de: f1 is a unit of another level");
  CHECK(error(R"("links":[{"level":"word"}])").starts_with("links[0].level: is none"));
  CHECK(error(R"("discrepancies":[{"link":"l1"}])") == "discrepancies[0].link: there is no such link");
  CHECK(reader.pair(R"({"id":"p","de":{"id":"a","text":"x"}})").error == "en: is missing");
  CHECK(reader.pair(R"({"id":"p","de":{"id":"a"}})").error == "de.text: is missing");
}

TEST_CASE("formats are found by name") {
  for (const Format& each : formats()) CHECK(format(each.name) == &each);
  REQUIRE(format("jsonl") != nullptr);
  REQUIRE(format("tei") != nullptr);
  CHECK(format("tei")->extension == ".xml");
  CHECK((format("jsonl")->write_pair_files == nullptr));
  CHECK(format("doc") == nullptr);
}

TEST_CASE("parts of tokens are written and read, in code points") {
  Document document{.id = "1", .language = "en", .text = "US-based don’t"};
  document.tokens = {{.span = {0, 2}},
                     {.span = {2, 3}, .kind = TokenKind::punct, .joined = true},
                     {.span = {3, 8}, .joined = true},
                     {.span = {9, 16}, .clitic = 5}};
  document.sentences = {{{0, 16}, 0, 4}};
  std::string line;
  write_jsonl(document, line);
  CHECK(line.find("{\"start\":2,\"end\":3,\"kind\":\"punct\",\"joined\":true}") != std::string::npos);
  CHECK(line.find("{\"start\":9,\"end\":14,\"kind\":\"word\",\"clitic\":3}") != std::string::npos);
  const ReadDocument read = JsonReader().document(line);
  REQUIRE(read.error.empty());
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    CHECK(read.document.tokens[i].joined == document.tokens[i].joined);
    CHECK(read.document.tokens[i].clitic == document.tokens[i].clitic);
  }
  const std::string wrong =
      R"({"id":"1","text":"ab","tokens":[{"start":0,"end":2,"kind":"word","clitic":2}]})";
  CHECK(JsonReader().document(wrong).error == "tokens[0].clitic: is no part of the token");
}
