#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "synopse/view/columns.h"
#include "synopse/view/styled.h"
#include "unit/formats_random.h"

using namespace synopse;
using namespace synopse::test;
using view::Colour;
using view::ColumnsOptions;

namespace {

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// "In Wien stimmten 36 ab." | "In Vienna 37 voted for it.", who is against it in German.
struct Fixture {
  Document de{.id = "a.de",
              .language = "de",
              .text = "In Wien lehnten es 36 ab. Es war Mai.",
              .sentences = {{{0, 25}}, {{26, 37}}}};
  Document en{.id = "a.en", .language = "en", .text = "In Vienna 37 backed it.", .sentences = {{{0, 23}}}};
  Alignment alignment;

  Fixture() {
    de.entities = {{.span = {3, 7}, .type = "place", .ref = "v"}};
    en.entities = {{.span = {3, 9}, .type = "place", .ref = "v"}};
    de.figures = {{.span = {19, 21}}};
    en.figures = {{.span = {10, 12}}};
    Role cue{.span = {8, 24}, .parts = RoleParts{.spans = {{8, 15}, {22, 24}}}};
    de.stances = {{.span = {0, 24}, .polarity = Polarity::oppose, .cue = cue}};
    en.stances = {{.span = {0, 22}, .polarity = Polarity::support, .cue = Role{.span = {13, 19}}}};
    alignment.links = {{.level = Level::sentence, .de = {0}, .en = {0}, .relation = Relation::contradicts},
                       {.level = Level::entity, .de = {0}, .en = {0}},
                       {.level = Level::figure, .de = {0}, .en = {0}, .relation = Relation::contradicts}};
    alignment.discrepancies = {{.category = Category::value,
                                .level = Level::figure,
                                .link = 2,
                                .de = {0},
                                .en = {0},
                                .rule = "figure/same-set"}};
  }
  std::string shown(ColumnsOptions options = {}) const {
    std::string out;
    write_columns({"a", &de, &en, &alignment}, options, out);
    return out;
  }
};

}  // namespace

TEST_CASE("two columns with brackets, and what differs in place") {
  const std::string out = Fixture().shown();
  CHECK(has(out, "1 In [Wien] <lehnten>⁻ es {36}≠1       ≠ 1 In [Vienna] {37}≠1 <backed>⁺ it.\n"));
  CHECK(
      has(out, "  <ab>⁻.                               │\n  ≠1 value  36 | 37  both count the same thing\n"));
  CHECK(has(out, "\n2 Es war Mai.                          │\n"));
  CHECK(!has(out, "\x1b"));
  CHECK(!has(out, " \n"));
}

TEST_CASE("a narrow terminal has one text below the other") {
  const std::string out = Fixture().shown({.width = 40});
  CHECK(has(out,
            "de  1 In [Wien] <lehnten>⁻ es {36}≠1\n      <ab>⁻.\nen ≠1 In [Vienna] {37}≠1 <backed>⁺ it.\n  "
            "≠1 value"));
}

TEST_CASE("colours instead of brackets, none of which outlives its line") {
  const std::string out = Fixture().shown({.colour = Colour::on});
  CHECK(
      has(out,
          "In \x1b[0;4;36mWien\x1b[0m \x1b[0;3;31mlehnten⁻\x1b[0m es \x1b[0;1;7;31m36\x1b[0;7;31m≠1\x1b[0m"));
  for (const std::string& line : lines_of(out)) {
    const std::size_t last = line.rfind("\x1b[");
    if (last != std::string::npos) CHECK(line.substr(last, 4) == "\x1b[0m");
  }
}

TEST_CASE("layers that are not asked for are neither marked nor summed up") {
  const std::string out = Fixture().shown({.shown = {.entities = true, .figures = false, .stances = false}});
  CHECK(has(out, "In [Wien] lehnten es 36 ab."));
  CHECK(!has(out, "≠1"));
  CHECK(has(out, "They disagree nowhere"));
  CHECK(has(out, "names    Wien = Vienna"));
  CHECK(!has(out, "figures"));
}

TEST_CASE("the summary tells what both say and what one says") {
  const std::string out = Fixture().shown();
  CHECK(has(out, "\nBoth say\n  names    Wien = Vienna\n"));
  CHECK(has(out, "\nOnly the German text\n  stances  <lehnten … ab>⁻\n"));
  CHECK(has(out, "\nOnly the English text\n  stances  <backed>⁺\n"));
}

TEST_CASE("lines fit the width, whatever the text") {
  Fixture fixture;
  fixture.de.text =
      "In Wien 東京東京東京東京東京東京東京東京東京東京東京東京 über " + std::string(200, 'x') + " \x1b[2J.";
  fixture.de.sentences = {{{0, static_cast<std::uint32_t>(fixture.de.text.size())}}};
  fixture.de.figures.clear();
  fixture.de.stances.clear();
  fixture.alignment = {};
  view::Typesetter typesetter;
  for (const std::size_t width : {40, 59, 60, 61, 80, 137}) {
    const std::string out = fixture.shown({.width = width});
    CHECK(!has(out, "\x1b"));
    for (const std::string& line : lines_of(out)) CHECK(typesetter.columns(line) <= width);
  }
}

TEST_CASE("pairs that no newspaper would print") {
  view::Typesetter typesetter;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const Document de = RandomDocument(seed).make(), en = RandomDocument(seed + 1000).make();
    const Alignment alignment = random_alignment(de, en, seed);
    for (const std::size_t width : {40, 77}) {
      std::string out;
      view::write_columns({"p\x1b", &de, &en, &alignment}, {.width = width}, out);
      for (const std::string& line : lines_of(out)) {
        CHECK(typesetter.columns(line) <= width);
        CHECK(std::none_of(line.begin(), line.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }));
      }
    }
  }
}

TEST_CASE("pairs with nothing in them") {
  const Document nothing{.id = "n", .language = "de"};
  const Alignment alignment;
  std::string out;
  view::write_columns({"", &nothing, &nothing, &alignment}, {}, out);
  CHECK(has(out, "They disagree nowhere"));
}
