#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/tei.h"

using namespace synopse;

namespace {

bool has(std::string_view file, std::string_view part) { return file.find(part) != file.npos; }

// Two figures and two mentions of one thing.
Document document(std::string id) {
  Document document{.id = std::move(id), .language = "de", .text = "ab 12 13 cd"};
  document.entities = {{.span = {0, 2}, .type = "place"}, {.span = {9, 11}, .type = "place", .ref = "Q1"}};
  document.figures = {{.span = {3, 5}}, {.span = {6, 8}}};
  return document;
}

struct Example {
  Document de = document("a b"), en = document("e");
  Alignment alignment;
  Pair pair() const { return {"p q", &de, &en, &alignment}; }
};

}  // namespace

TEST_CASE("links keep their number, units without one get the next") {
  Example example;
  example.alignment.links = {{Level::figure, {0}, {0, 1}, Relation::partial, 0.5f, ""},
                             {Level::entity, {0}, {1}, Relation::same, 1.0f, ""}};
  const auto files = write_tei_files(example.pair(), {});
  REQUIRE(files.size() == 4);
  CHECK(files[0].name == "p%20q.de.xml");
  CHECK(files[3].name == "synopse-taxonomies.xml");
  const std::string& align = files[2].content;
  const std::string de = tei_name("a b"), name = tei_name("p q") + "-align";
  CHECK(
      has(align, "<link xml:id=\"" + name + ".l1\" type=\"1-2\" target=\"p%2520q.de.xml#" + de +
                     ".f1 p%2520q.en.xml#e.f1 p%2520q.en.xml#e.f2\" ana=\"syn:rel.partial\" cert=\"0.5\"/>"));
  CHECK(
      has(align, ".l2\" type=\"1-1\" target=\"p%2520q.de.xml#" + de + ".k.auto.e1 p%2520q.en.xml#e.k.Q1\""));
  CHECK(has(align, "<ptr xml:id=\"" + name + ".l4\" type=\"1-0\" target=\"p%2520q.de.xml#" + de + ".f2\"/>"));
  CHECK(has(files[0].content, "<placeName>ab</placeName>"));
  CHECK(tei_text(files[1].content) == example.en.text);
}

TEST_CASE("a link of one side is a ptr") {
  Example example;
  example.alignment.links = {{Level::figure, {0, 1}, {}, Relation::same, 0.5f, ""}};
  const auto files = write_tei_files(example.pair(), {});
  CHECK(has(files[2].content, ".l1\" type=\"2-0\" target="));
  CHECK(!has(files[2].content, "<link "));
}

TEST_CASE("a discrepancy points at its link, or at what names its units") {
  Example example;
  example.alignment.links = {{Level::figure, {0}, {0}, Relation::contradicts, 0.5f, ""}};
  example.alignment.discrepancies = {
      {Category::value, Level::figure, 0, {0}, {0}, 0.5f, "12 < 13", "figure/alone"},
      {Category::missing, Level::figure, std::nullopt, {1}, {}, 1.0f, ""}};
  const std::string align = write_tei_files(example.pair(), {})[2].content;
  const std::string name = tei_name("p q") + "-align";
  CHECK(has(align, "<annotation xml:id=\"" + name + ".d1\" motivation=\"assessing\" target=\"#" + name +
                       ".l1\" ana=\"syn:disc.value\" cert=\"0.5\" resp=\"#" + name +
                       ".r1\"><note>12 &lt; 13</note></annotation>"));
  CHECK(has(align, "<label xml:id=\"" + name + ".r1\">figure/alone</label>"));
  CHECK(has(align, ".d2\" motivation=\"assessing\" target=\"#" + name + ".l2\" ana=\"syn:disc.missing\""));
}

TEST_CASE("nothing to align is still a file") {
  Example example;
  example.de = {.id = "x", .text = ""};
  example.en = {.id = "x", .text = ""};
  CHECK(has(write_tei_files(example.pair(), {})[2].content, "<standOff><note>"));
}

TEST_CASE("a bundle holds all, under ids of its own") {
  Example example;
  example.en.id = example.de.id = "same";
  std::string bundle;
  write_tei_bundle(example.pair(), {}, bundle);
  CHECK(has(bundle, "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"same-de\""));
  CHECK(has(bundle, "xml:id=\"same-en\""));
  CHECK(has(bundle, "<category xml:id=\"kind.concession\">"));
  CHECK(has(bundle, "replacementPattern=\"#$1\""));
  CHECK(has(bundle, "domains=\"#same-de #same-en\""));
  CHECK(tei_text(bundle) == example.de.text);
}

TEST_CASE("file names hide nothing and go nowhere") {
  Example example;
  const auto name = [&](std::string id) {
    Pair pair = example.pair();
    pair.id = std::move(id);
    return write_tei_files(pair, {})[0].name;
  };
  CHECK(name("../evil") == "%2E.%2Fevil.de.xml");
  CHECK(name("") == "%2E.de.xml");
  CHECK(name(std::string(500, 'x')).size() < 250);
  CHECK(name(std::string(500, '/')) != name(std::string(501, '/')));
}
