#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "synopse/grammar/anchor_filter.h"
#include "unit/grammar_letters.h"

using namespace synopse;
using synopse::test::letter_rule;
using synopse::test::LetterItems;
using synopse::test::Letters;
using synopse::test::sentence;

namespace {

// The items that may be anchors of a rule that needs `needed`, "-" if it has none.
std::string anchors_among(std::string_view readable, std::string_view needed,
                          const std::vector<std::string>& words) {
  const Letters letters;
  const CompiledRule rule = letter_rule(letters, letters.expression(readable), needed);
  ItemRule item_rule(rule);
  AnchorFilter filter(1, letters.tags().size());
  filter.learn(0, 0, item_rule);
  if (!filter.has_anchors(0)) return "-";
  const LetterItems items = sentence(letters, words);
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < words.size(); ++i) places.push_back(i);
  std::vector<AnchorPlace> found;
  filter.find(0, places, items.items, items.looks, found);
  std::string all;
  for (const AnchorPlace& place : found) all += std::to_string(place.item) + " ";
  return all;
}

}  // namespace

TEST_CASE("an anchor passes its test, and those beside it pass what the rule asks there") {
  const struct {
    const char *pattern, *needed;
    std::vector<std::string> words;
    const char* found;
  } cases[] = {
      {"abc", "b", {"a", "b", "c"}, "1 "},
      {"abc", "b", {"a", "b", "d"}, ""},
      {"abc", "b", {"d", "b", "c"}, ""},
      {"abc", "b", {"a", "b", "cd", "ab", "c"}, "1 "},
      {"aB", "a", {"a", "c", "a", "b"}, "0 "},
      {"a(?:d|e)*b", "b", {"a", "b", "d", "b", "c", "b"}, "1 3 "},
      {"(?:a)?b(?:c)?", "b", {"d", "b", "d"}, "1 "},
      {"b", "b", {"b", "c", "b"}, "0 2 "},
      {"ab", "b", {"b"}, ""},
      {"ab", "a", {"a"}, ""},
      {"(?:^|a)b", "b", {"b", "b", "a", "b"}, "0 3 "},
      {"b(?:$|a)", "b", {"b", "b", "a", "b"}, "1 3 "},
      {"(?:b){2}", "b", {"b", "a", "b", "b"}, "2 3 "},
      {"a?c", "a", {"a"}, "-"},
  };
  for (const auto& each : cases) {
    CAPTURE(each.pattern);
    CAPTURE(each.words.size());
    CHECK(anchors_among(each.pattern, each.needed, each.words) == std::string(each.found));
  }
}
