// Texts that come cut into sentences already.
#include <doctest/doctest.h>

#include <vector>

#include "tokens_fixture.h"
#include "tokens_jumble.h"

using namespace synopse;
using namespace synopse::testing;

namespace {

std::string cut_at(const std::string& text, const std::vector<Span>& sentences) {
  const Document document = segmented("de", text, {.sentences = sentences});
  CHECK(check(document) == "");
  return sentences_of(document);
}

}  // namespace

TEST_CASE("given sentences are kept, and the rest of the text is cut as ever") {
  const std::string text = "Die Fähre sank. Niemand starb. Es war Nacht. Alle schliefen.";
  CHECK(cut_at(text, {{0, 31}}) == "Die Fähre sank. Niemand starb.¦Es war Nacht.¦Alle schliefen.");
  CHECK(cut_at(text, {{17, 31}, {32, 61}}) == "Die Fähre sank.¦Niemand starb.¦Es war Nacht. Alle schliefen.");
  CHECK(cut_at(text, {{0, 4}}) == "Die¦Fähre sank.¦Niemand starb.¦Es war Nacht.¦Alle schliefen.");
}

TEST_CASE("a given end inside a word is moved behind it") {
  CHECK(cut_at("Dr. Lenz kam.", {{0, 2}, {2, 13}}) == "Dr.¦Lenz kam.");
  CHECK(cut_at("Donau und Drau", {{0, 3}, {3, 14}}) == "Donau¦und Drau");
}

TEST_CASE("any spans give layers that hold") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string text = jumble(seed);
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::vector<Span> odd = {
        {size / 5, size / 3}, {size / 2, size / 2}, {size / 4, size}, {size, size + 9}};
    CHECK(check(segmented("en", text, {.sentences = odd})) == "");
    CHECK(check(segmented("en", text, {.cut = Cut::lines})) == "");
  }
}

TEST_CASE("one sentence a line") {
  const Document document =
      segmented("en", "The pier burned. Nobody came.\nlater it rained\n\nAnd then", {.cut = Cut::lines});
  CHECK(sentences_of(document) == "The pier burned. Nobody came.¦later it rained¦And then");
}
