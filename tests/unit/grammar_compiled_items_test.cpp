#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "synopse/grammar/alphabet_reader.h"
#include "synopse/grammar/compiled_items.h"
#include "synopse/grammar/pattern.h"
#include "synopse/text/utf8.h"
#include "unit/grammar_letters.h"

using namespace synopse;
using synopse::test::Letters;

namespace {

std::string mark(char32_t code_point) {
  std::string out;
  append_utf8(out, code_point);
  return out;
}

// "ab|C": a and b, or no c.
std::string test_of(const Letters& letters, std::string_view readable) {
  std::string out = mark(kTestOpen);
  for (const char c : readable) {
    if (c == '|')
      out += mark(kTestOr);
    else if (c >= 'a' && c <= 'e')
      out += letters.tags().code(letters.tag(c));
    else
      out += mark(kTestBut) + letters.tags().code(letters.tag(static_cast<char>(c - 'A' + 'a')));
  }
  return out + mark(kTestClose);
}

using Operations = std::vector<ItemOperation>;
using Kind = ItemOperation::Kind;

Operations numbered(std::vector<std::pair<Kind, int>> list) {
  Operations operations;
  for (const auto& [kind, operand] : list) operations.emplace_back(kind, operand);
  return operations;
}

}  // namespace

TEST_CASE("an item passes a test if it has all that one of its ways wants, and nothing that it does not") {
  const struct {
    const char *test, *item;
    bool passes;
  } cases[] = {
      {"a", "a", true},    {"a", "b", false},     {"ab", "a", false},  {"ab", "abc", true},
      {"aB", "a", true},   {"aB", "ab", false},   {"B", "", true},     {"B", "b", false},
      {"a|b", "b", true},  {"a|b", "c", false},   {"a|b", "ab", true}, {"ab|C", "c", false},
      {"ab|C", "d", true}, {"ab|C", "abc", true}, {"", "", true},
  };
  const Letters letters;
  for (const auto& each : cases) {
    CAPTURE(each.test);
    CAPTURE(each.item);
    AlphabetReader reader(letters.tags());
    reader.number_of(test_of(letters, "e"));
    const int number = reader.number_of(test_of(letters, each.test));
    const Alphabet alphabet = reader.alphabet();
    const TagMask mask = alphabet.mask_of(letters.item(each.item));
    CHECK(passes(alphabet.passed(mask), static_cast<std::uint32_t>(number)) == each.passes);
  }
}

TEST_CASE("a test that needs a tag is told from one that may do without") {
  const Letters letters;
  AlphabetReader reader(letters.tags());
  for (const char* test : {"a", "ab|a", "a|b", "A", "b"}) reader.number_of(test_of(letters, test));
  const Alphabet alphabet = reader.alphabet();
  TagMask a{};
  alphabet.add(a, letters.tag('a'));
  std::string needing;
  for (std::uint32_t test = 0; test < alphabet.tests(); ++test)
    needing += alphabet.needs_one_of(test, a) ? '1' : '0';
  CHECK(needing == "11000");
}

TEST_CASE("a rule that asks for more than 250 different things is not compiled") {
  Tags tags;
  std::string expression;
  for (int i = 0; i < 251; ++i) {
    CHECK(compile_items(expression, {}, tags).has_value());
    expression += mark(kTestOpen) + tags.code(tags.make("tag " + std::to_string(i))) + mark(kTestClose);
  }
  CHECK_FALSE(compile_items(expression, {}, tags).has_value());
}

TEST_CASE("operations can be run if they lead to each other and come to an end") {
  for (const Operations& good : {
           numbered({{Kind::match, 0}}),
           numbered({{Kind::split, 3}, {Kind::test, 1}, {Kind::jump, -2}, {Kind::match, 0}}),
           numbered({{Kind::save, 0}, {Kind::begin, 0}, {Kind::save, 1}, {Kind::match, 0}}),
       })
    CHECK(can_be_run(good, 2, 2));
  for (const Operations& bad : {
           numbered({}),
           numbered({{Kind::test, 0}}),
           numbered({{Kind::test, 2}, {Kind::match, 0}}),
           numbered({{Kind::save, 2}, {Kind::match, 0}}),
           numbered({{Kind::split, 2}, {Kind::match, 0}}),
           numbered({{Kind::split, 0}, {Kind::match, 0}}),
           numbered({{Kind::jump, 0}, {Kind::match, 0}}),
           numbered({{Kind::test, 0}, {Kind::jump, -1}, {Kind::match, 0}}),
           numbered({{Kind::jump, -1}, {Kind::match, 0}}),
           numbered({{static_cast<Kind>(7), 0}, {Kind::match, 0}}),
       })
    CHECK_FALSE(can_be_run(bad, 2, 2));
}

TEST_CASE("what is compiled is sound, and no longer when numbers lie outside") {
  const Letters letters;
  const CompiledItems items =
      *compile_items(letters.expression("(?P<x>a(?:B|c){1,3}d*)e"), letters.expression("a"), letters.tags());
  REQUIRE(items.is_sound(letters.tags().size()));
  CHECK_FALSE(items.is_sound(letters.tag('e')));
  CompiledItems broken = items;
  broken.each_test = 250;
  CHECK_FALSE(broken.is_sound(letters.tags().size()));
  broken = items;
  broken.backward = items.forward;
  CHECK_FALSE(broken.is_sound(letters.tags().size()));
  Alphabet::Tables tables = items.alphabet.tables();
  std::vector<std::uint16_t> ways(tables.ways_at.view().begin(), tables.ways_at.view().end());
  ways.back() = 1000;
  tables.ways_at = ways;
  CHECK_FALSE(Alphabet(tables).is_sound(letters.tags().size()));
}
