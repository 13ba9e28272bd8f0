#include <doctest/doctest.h>

#include <random>
#include <vector>

#include "synopse/grammar/item_programs.h"
#include "unit/grammar_letters.h"

using namespace synopse;
using synopse::test::letter_rule;
using synopse::test::Letters;

namespace {

std::vector<PassedTests> items_of(const Letters& letters, const Alphabet& alphabet,
                                  const std::vector<std::string>& words) {
  std::vector<PassedTests> items;
  for (const std::string& word : words) {
    TagMask mask{};
    for (const Tag tag : letters.item(word)) alphabet.add(mask, tag);
    items.push_back(alphabet.passed(mask));
  }
  return items;
}

std::vector<std::uint32_t> ends(std::span<const ItemRange> captures) {
  std::vector<std::uint32_t> all;
  for (const ItemRange& each : captures) all.insert(all.end(), {each.begin, each.end});
  return all;
}

}  // namespace

TEST_CASE("programs that are forgotten before each run find the same captures") {
  const Letters letters;
  const std::vector<CompiledRule> rules = {
      letter_rule(letters, letters.expression("(?P<x>a*)(?:b|c)(?P<y>(?:a|b)+)")),
      letter_rule(letters, letters.expression("(?P<y>b?)(?P<x>(?:ab|a|b|c)*)"))};
  ItemPrograms kept, forgotten(0);
  ItemProgram::Scratch scratch;
  std::mt19937 random(4);
  int matches = 0;
  for (int round = 0; round < 400; ++round) {
    std::vector<std::string> words;
    for (std::size_t size = 2 + random() % 5; words.size() < size;)
      words.emplace_back(1, "abc"[random() % 3]);
    const auto id = static_cast<RuleId>(random() % 2);
    const auto items = items_of(letters, rules[id].items.alphabet, words);
    const auto expected = ends(kept.run(id, rules[id], items, true, true, scratch));
    CHECK(ends(forgotten.run(id, rules[id], items, true, true, scratch)) == expected);
    matches += expected.empty() ? 0 : 1;
  }
  CHECK(matches > 100);
  CHECK(matches < 400);
}
