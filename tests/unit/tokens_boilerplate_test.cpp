// Lines that are no part of a report, and what becomes of them.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "synopse/tokens/boilerplate.h"
#include "synopse/tokens/left_out.h"
#include "tokens_fixture.h"
#include "tokens_jumble.h"

using namespace synopse;
using namespace synopse::testing;

namespace {

const BoilerplatePhrases& phrases() {
  static const BoilerplatePhrases loaded = [] {
    Diagnostics report;
    return BoilerplatePhrases::load(Files::directory(std::string(SYNOPSE_ROOT) + "/grammars"), report);
  }();
  return loaded;
}

std::string marked(const std::string& text) {
  std::string shown;
  for (const Span span : boilerplate_lines(text, phrases()))
    shown += (shown.empty() ? "" : "¦") + text.substr(span.begin, span.size());
  return shown;
}

Document segmented_without(std::string text, std::vector<Span> boilerplate) {
  Document document{.id = "t", .language = "en", .text = std::move(text)};
  document.boilerplate = std::move(boilerplate);
  segmenter("en").segment(document, {});
  return document;
}

std::string mistakes(const std::string& content) {
  Files files;
  files.add("xx/boilerplate.txt", content);
  Diagnostics report;
  BoilerplatePhrases::load(files, report);
  std::string shown;
  for (const Diagnostic& each : report.all())
    shown += each.place.file + ":" + std::to_string(each.place.line) + " " + each.message + "\n";
  return shown;
}

}  // namespace

TEST_CASE("lines that only a web page has are marked") {
  CHECK(marked("Accessibility links\n\nBreaking News\n\nThe pier burned.") ==
        "Accessibility links¦Breaking News");
  CHECK(marked("Der Pier brannte.\nFoto: Erika Adler/nnd\r\n\nLesezeit: 3 Minuten") ==
        "Foto: Erika Adler/nnd¦Lesezeit: 3 Minuten");
  CHECK(marked("The pier burned.\n  SHARE THIS ARTICLE  \n© 2024 Harbour News") ==
        "SHARE THIS ARTICLE¦© 2024 Harbour News");
  CHECK(marked("The pier burned.\n» 12 comments") == "» 12 comments");
}

TEST_CASE("a report's own lines stay") {
  for (const char* line : {"Breaking news reached the harbour at night.", "More on this later.", "Politics",
                           "The photo: a pier in flames.", "Politik", "Von Adler war nichts zu hören.",
                           "Mehr zum Thema will die Behörde am Montag sagen.", "Share this: the pier burned",
                           "Teilen wollte er nicht."})
    CHECK(marked("The pier burned.\n" + std::string(line) + "\nNobody came.") == "");
  CHECK(marked("Breaking News") == "");  // nothing else is there
}

TEST_CASE("headlines below the head of a list go with it") {
  CHECK(marked(
            "The pier burned.\nRelated articles\nFerry runs aground\nMayor steps down\n\nNobody was hurt.") ==
        "Related articles¦Ferry runs aground¦Mayor steps down");
  CHECK(marked("Der Pier brannte.\n\nMehr zum Thema\n\nFähre läuft auf\n\nWas nun?\n\nNiemand kam.") ==
        "Mehr zum Thema¦Fähre läuft auf");
  CHECK(marked("A.\n\nRead next\n\nFerry runs aground\n\nA heading\n\nNobody was hurt.") ==
        "Read next¦Ferry runs aground");
}

TEST_CASE("mistakes in the list are told with their place") {
  CHECK(mistakes("# comment\n[line]\nRead on\n[ending]\n") == "/xx/boilerplate.txt:4 no section [ending]\n");
  CHECK(mistakes("Read on\n") == "/xx/boilerplate.txt:1 a phrase before the first section\n");
  CHECK(mistakes("[line]\n* read on\n") == "/xx/boilerplate.txt:2 a phrase begins with a word or 0\n");
}

TEST_CASE("no layer reaches into boilerplate, and no sentence or quotation runs across it") {
  const Document document = segmented_without("He said \"yes Share this and no\" twice", {{13, 23}});
  CHECK(check(document) == "");
  CHECK(sentences_of(document) == "He said \"yes¦and no\" twice");
  CHECK(quotes_of(document) == "");
  CHECK(tokens_of(document) == "He|said|\"|yes|and|no|\"|twice");
}

TEST_CASE("boilerplate anywhere leaves layers that hold") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string text = jumble(seed);
    const auto size = static_cast<std::uint32_t>(text.size());
    auto at = [&](std::uint32_t byte) {
      while (byte < size && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80) ++byte;
      return byte;
    };
    std::vector<Span> spans = {{at(size / 7), at(size / 5)}, {at(size / 3), at(size / 2)}};
    std::erase_if(spans, [](Span span) { return span.empty(); });
    CHECK(check(segmented_without(text, spans)) == "");
    CHECK(check(segmented_without(text, {{0, size}})) == "");
  }
}

TEST_CASE("given sentences end where boilerplate begins") {
  Document document{.id = "t", .language = "en", .text = "One two Share this three four"};
  document.boilerplate = {{8, 18}};
  const std::vector<Span> given = {{0, 29}};
  segmenter("en").segment(document, {.sentences = given});
  CHECK(check(document) == "");
  CHECK(sentences_of(document) == "One two¦three four");
}

TEST_CASE("dropped lines leave the text, and sentences move along") {
  Document document{.id = "t", .text = "Menu\n\nOne two.\n\nShare\n\nThree."};
  document.sentences = {{.span = {6, 14}}, {.span = {23, 29}}};
  document.boilerplate = {{0, 4}, {16, 21}};
  drop_boilerplate(document);
  CHECK(document.text == "One two.\n\nThree.");
  CHECK(sentences_of(document) == "One two.¦Three.");
  CHECK(document.boilerplate.empty());
}
