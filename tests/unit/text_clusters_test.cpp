#include <doctest/doctest.h>

#include <string>

#include "synopse/text/clusters.h"

using namespace synopse;

namespace {

std::vector<Grapheme> clusters(std::string_view text) {
  static ClusterBreaker breaker;
  std::vector<Grapheme> found;
  breaker.clusters(text, found);
  return found;
}

std::size_t columns(std::string_view text) {
  std::size_t sum = 0;
  for (const Grapheme& each : clusters(text)) sum += each.columns;
  return sum;
}

// The text with "|" wherever a line may end.
std::string broken(std::string_view text) {
  std::string made;
  for (const Grapheme& each : clusters(text)) {
    if (each.may_begin_line) made += '|';
    made += text.substr(each.begin, each.end - each.begin);
  }
  return made;
}

}  // namespace

TEST_CASE("columns of what a terminal draws") {
  CHECK(columns("") == 0);
  CHECK(columns("Straße") == 6);
  CHECK(columns("u\xCC\x88") == 1);                             // u with a combining diaeresis
  CHECK(columns("東京") == 4);                                  // wide
  CHECK(columns("ＡＢ") == 4);                                  // full-width
  CHECK(columns("ｱ") == 1);                                     // half-width
  CHECK(columns("한") == 2);                                    // a syllable
  CHECK(columns("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB") == 2);  // the same of three jamo
  CHECK(columns("น้ำ") == 2);  // a Thai consonant, a tone, a vowel that takes room
  CHECK(columns("😀") == 2);
  CHECK(columns("👍🏽") == 2);     // with a colour of skin
  CHECK(columns("👩‍🔬") == 2);  // joined
  CHECK(columns("🇩🇪") == 2);           // a flag
  CHECK(columns("❤️") == 2);       // drawn as an emoji
  CHECK(columns("❤") == 1);
  CHECK(columns("a\xE2\x80\x8B"
                "b") == 2);         // zero width space
  CHECK(columns("\xCC\x88") == 0);  // a mark alone
  CHECK(columns("…–“”€") == 5);
}

TEST_CASE("clusters cover the text") {
  const std::string text = "Ein 👩‍🔬 in 東京, Straße.\nZeile";
  std::uint32_t at = 0;
  for (const Grapheme& each : clusters(text)) {
    CHECK(each.begin == at);
    CHECK(each.end > each.begin);
    at = each.end;
  }
  CHECK(at == text.size());
}

TEST_CASE("where a line may end") {
  CHECK(broken("Am 3. Mai um 9:30 Uhr") == "Am |3. |Mai |um |9:30 |Uhr");
  CHECK(broken("US-Präsident") == "US-|Präsident");
  CHECK(broken("42,6\xC2\xA0Prozent der") == "42,6\xC2\xA0Prozent |der");
  CHECK(broken("東京です。") == "東|京|で|す。");
  CHECK(broken("»Ja«, (so) war es.") == "»Ja«, |(so) |war |es.");
}
