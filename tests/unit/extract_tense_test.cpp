#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "synopse/extract/tense.h"
#include "synopse/grammar/lexicon_reader.h"
#include "synopse/tokens/segmenter.h"

using namespace synopse;

namespace {

constexpr std::string_view kCues =
    "#: form\tdirection\treach\n"
    "will\tfuture\n"
    "until\tfuture\t1\n"
    "said\tpast\n";

// The mark that Sunday gets in `text`; blank: none.
char mark_of(const std::string& text) {
  Diagnostics report;
  const Lexicon cues = read_lexicon("en/lexicon/tense.lex", kCues, report);
  Document document{.language = "en", .text = text};
  Segmenter::load({}, "en", report)->segment(document, {});
  const auto at = static_cast<std::uint32_t>(text.find("Sunday"));
  document.figures.push_back({.span = {at, at + 6}, .kind = FigureKind::date, .expression = "XXXX-WXX-7"});
  mark_tense(document, cues);
  const char last = document.figures[0].expression.back();
  return last == '7' ? ' ' : last;
}

}  // namespace

TEST_CASE("the nearest cue of the clause tells the side") {
  CHECK(mark_of("They will meet on Sunday.") == ']');
  CHECK(mark_of("On Sunday, they will meet.") == ']');
  CHECK(mark_of("He said on Sunday that they will meet.") == '[');
  CHECK(mark_of("They will meet, as he said on Sunday.") == '[');
  CHECK(mark_of("They met on Sunday.") == ' ');
}

TEST_CASE("cues far away, in other clauses and sentences, say nothing") {
  CHECK(mark_of("They will. On Sunday it rained.") == ' ');
  CHECK(mark_of("Who will know, on Sunday it rained.") == ' ');
  CHECK(mark_of("It will one two three four five six seven eight Sunday.") == ' ');
  CHECK(mark_of("Closed until Sunday.") == ']');
  CHECK(mark_of("Closed until the Sunday.") == ' ');
}
