// Every name and symbol that the build takes from CLDR is found in running text, with its unit.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "synopse/grammar/lexicon_reader.h"
#include "synopse/pipeline/pipeline.h"

using namespace synopse;

namespace {

// Others win over these, or a full stop inside them ends the word: "12 Pfund" are money, PS are no hp, and
// "12 bit" may be counted.
constexpr std::string_view kOthers[] = {"pfund", "pferdestärke", "pferdestärken", "ps", "bit"};

bool is_left_out(std::string_view form) {
  return form.find("imp.") != form.npos || std::ranges::find(kOthers, form) != std::end(kOthers);
}

struct Frame {
  std::string language, before, after;
};

// One sentence a row of the lexicon; how many of them do not hold just the figure "12 ...".
int missed(const std::string& path, const Frame& frame) {
  Diagnostics report;
  const auto pipeline = Pipeline::load(report);
  REQUIRE(pipeline);
  auto worker = pipeline->worker();
  const Lexicon lexicon = read_lexicon(path, Files::generated(path), report);
  REQUIRE(lexicon.size() > 0);
  int misses = 0;
  for (const Lexicon::Entry row : lexicon.entries()) {
    if (is_left_out(row.form)) continue;
    const std::string name(row.written);
    Document document{
        .id = "x", .language = frame.language, .text = frame.before + "12 " + name + frame.after};
    worker.annotate(document);
    const bool found = document.figures.size() == 1 && document.figures[0].unit == row.cell(0) &&
                       document[document.figures[0].span] == "12 " + name;
    if (!found) MESSAGE("not found: " << document.text << " (" << row.cell(0) << ")");
    misses += found ? 0 : 1;
  }
  return misses;
}

const Frame kGerman = {"de", "Das sind ", " davon."}, kEnglish = {"en", "That makes ", " in all."};

}  // namespace

TEST_CASE("names of units and currencies are found in running text") {
  CHECK(missed("de/cldr/units.lex", kGerman) == 0);
  CHECK(missed("de/cldr/currencies.lex", kGerman) == 0);
  CHECK(missed("en/cldr/units.lex", kEnglish) == 0);
  CHECK(missed("en/cldr/currencies.lex", kEnglish) == 0);
}

TEST_CASE("symbols of units and currencies are found in running text") {
  CHECK(missed("common/cldr/units.lex", kGerman) == 0);
  CHECK(missed("common/cldr/units.lex", kEnglish) == 0);
  CHECK(missed("common/cldr/currencies.lex", kGerman) == 0);
  CHECK(missed("common/cldr/currencies.lex", kEnglish) == 0);
}
