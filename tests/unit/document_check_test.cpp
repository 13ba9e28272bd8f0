#include <doctest/doctest.h>

#include <functional>
#include <limits>

#include "synopse/document/document.h"

using namespace synopse;

namespace {

// "Über 9 % dafür." with an annotation of every layer.
Document sound() {
  Document document{.id = "a",
                    .language = "de",
                    .text =
                        "\xC3\x9C"
                        "ber 9 % dafür."};
  document.sentences = {{.span = {0, 17}, .first_token = 0, .last_token = 5}};
  document.tokens = {{{0, 5}, TokenKind::word},
                     {{6, 7}, TokenKind::number},
                     {{8, 9}, TokenKind::symbol},
                     {{10, 16}, TokenKind::word},
                     {{16, 17}, TokenKind::punct}};
  document.entities = {{.span = {0, 5}, .type = "misc"}};
  document.figures = {{.span = {6, 9}, .kind = FigureKind::percent}};
  document.quotes = {{.span = {0, 9}}};
  document.stances = {{.span = {0, 17}, .kind = "vote", .cue = Role{.span = {10, 16}}},
                      {.span = {0, 9}, .kind = "statement", .by = 0}};
  return document;
}

}  // namespace

TEST_CASE("a sound document passes") {
  CHECK(check(sound()) == "");
  CHECK(check(Document{}) == "");
}

TEST_CASE("check names what is wrong") {
  const struct {
    std::string_view part;
    std::function<void(Document&)> damage;
  } cases[] = {
      {"sentences[0]: reaches beyond", [](Document& d) { d.sentences[0].span.end = 99; }},
      {"sentences[0]: is empty",
       [](Document& d) {
         d.sentences[0].span = {0, 0};
       }},
      {"sentences[1]: overlaps",
       [](Document& d) {
         d.sentences.push_back({.span = {16, 17}});
       }},
      {"sentences[0]: does not hold", [](Document& d) { d.sentences[0].last_token = 4; }},
      {"tokens[0]: cuts a code point", [](Document& d) { d.tokens[0].span.begin = 1; }},
      {"tokens[1]: overlaps", [](Document& d) { d.tokens[1].span.begin = 4; }},
      {"tokens[3]: reaches over", [](Document& d) { d.sentences[0].span.end = 15; }},
      {"entities[0]: ends before",
       [](Document& d) {
         d.entities[0].span = {5, 2};
       }},
      {"entities[0].type", [](Document& d) { d.entities[0].type.clear(); }},
      {"entities[0].score",
       [](Document& d) { d.entities[0].score = std::numeric_limits<float>::quiet_NaN(); }},
      {"figures[0].parts",
       [](Document& d) {
         d.figures[0].range.fill().parts.push_back({.span = {40, 41}});
       }},
      {"figures[0].min: is no day", [](Document& d) { d.figures[0].range.fill().from = "2014"; }},
      {"figures[0].max: is no day", [](Document& d) { d.figures[0].range.fill().to = "2014-01-01T5"; }},
      {"figures[0].max: is a number and a time",
       [](Document& d) {
         d.figures[0].range.fill().max = Decimal(3);
         d.figures[0].range.fill().to = "T08:00";
       }},
      {"quotes[0]: reaches beyond", [](Document& d) { d.quotes[0].span.end = 18; }},
      {"stances[0].cue", [](Document& d) { d.stances[0].cue->span.end = 18; }},
      {"stances[0].cue",
       [](Document& d) {
         d.stances[0].cue->parts.fill().spans = {{10, 15}, {9, 10}};
       }},
      {"stances[1].by: names no", [](Document& d) { d.stances[1].by = 2; }},
      {"stances[0].by: is a cycle", [](Document& d) { d.stances[0].by = 1; }},
      {"stances[1].by: is a cycle", [](Document& d) { d.stances[1].by = 1; }},
      {"boilerplate[0]: overlaps a sentence",
       [](Document& d) {
         d.boilerplate = {{16, 17}};
       }},
  };
  for (const auto& row : cases) {
    Document document = sound();
    row.damage(document);
    CAPTURE(row.part);
    const std::string wrong = check(document);
    CAPTURE(wrong);
    CHECK(wrong.starts_with(row.part));
  }
}

TEST_CASE("tokens outside all sentences are allowed") {
  Document document = sound();
  document.text += " 12";
  document.tokens.push_back({{18, 20}, TokenKind::number});
  CHECK(check(document) == "");
}

TEST_CASE("a long chain of reporters is walked once") {
  Document document{.id = "a", .text = "x"};
  constexpr std::uint32_t kStances = 200'000;
  for (std::uint32_t i = 0; i < kStances; ++i) {
    document.stances.push_back({.span = {0, 1}, .kind = "statement"});
    if (i > 0) document.stances[i].by = i - 1;
  }
  CHECK(check(document) == "");
  document.stances[0].by = kStances - 1;
  CHECK(check(document).ends_with(".by: is a cycle"));
}
