#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include "synopse/grammar/alphabet_reader.h"
#include "synopse/grammar/anchor_filter.h"
#include "synopse/grammar/anchors.h"
#include "synopse/grammar/item_automaton.h"
#include "synopse/grammar/item_rule.h"
#include "synopse/grammar/pattern.h"
#include "synopse/grammar/regex.h"
#include "synopse/text/utf8.h"
#include "unit/grammar_letters.h"

using namespace synopse;
using synopse::test::letter_rule;
using synopse::test::LetterItems;
using synopse::test::Letters;
using synopse::test::sentence;

namespace {

// Items as a string for RE2: \x01, a byte for each test that the item passes, ascending, \x02.
void append_item(const PassedTests& passed, std::string& out) {
  out += '\x01';
  for (std::uint32_t i = 0; i < 250; ++i)
    if (passes(passed, i)) out += static_cast<char>(3 + i);
  out += '\x02';
}

// An item expression in RE2's syntax over such strings.
std::string over_strings(const std::string& expression, AlphabetReader& alphabet) {
  std::string close;
  append_utf8(close, kTestClose);
  std::string out;
  for (std::size_t at = 0; at < expression.size();) {
    if (static_cast<unsigned char>(expression[at]) < 0x80) {
      out += expression[at++];
      continue;
    }
    const std::size_t end = expression.find(close, at) + close.size();
    char byte[8];
    std::snprintf(byte, sizeof byte, "\\x%02X", 3 + alphabet.number_of(expression.substr(at, end - at)));
    out += std::string("(?:\\x01[^\\x01\\x02]*") + byte + "[^\\x01\\x02]*\\x02)";
    at = end;
  }
  return out;
}

// The end of the longest match that begins at byte `from`; npos: there is none.
std::size_t end_of_match(const Regex& regex, const std::string& text, std::size_t from) {
  std::vector<std::string_view> pieces;
  const bool found = regex.search(text, from, pieces) && pieces[0].data() == text.data() + from;
  return found ? from + pieces[0].size() : std::string::npos;
}

// What RE2 says when it is asked at every item: "begin-end ...", the last begin first.
std::string by_asking_everywhere(const Letters& letters, const std::string& expression,
                                 const std::vector<std::string>& words) {
  AlphabetReader reader(letters.tags());
  const Regex regex(over_strings(expression, reader), Encoding::latin1);
  const Alphabet alphabet = reader.alphabet();
  std::string text;
  std::vector<std::size_t> places;
  for (const std::string& word : words) {
    places.push_back(text.size());
    TagMask mask{};
    for (const Tag tag : letters.item(word)) alphabet.add(mask, tag);
    append_item(alphabet.passed(mask), text);
  }
  places.push_back(text.size());
  std::string found;
  for (std::size_t i = words.size(); i-- > 0;) {
    const std::size_t end = end_of_match(regex, text, places[i]);
    if (end == std::string::npos || end == places[i]) continue;
    const auto last = std::lower_bound(places.begin(), places.end(), end) - places.begin();
    found += std::to_string(i) + "-" + std::to_string(last) + " ";
  }
  return found;
}

// The matches at the beginnings that a rule has found: "begin-end ...".
std::string found_by(ItemRule& rule, const ItemRun& run) {
  std::string found;
  for (const std::uint32_t first : run.beginnings)
    if (const std::uint32_t last = rule.end_of_match(run, first); last > first)
      found += std::to_string(first) + "-" + std::to_string(last) + " ";
  return found;
}

std::string by_automaton(const Letters& letters, const std::string& expression,
                         const std::vector<std::string>& words) {
  const CompiledRule rule = letter_rule(letters, expression);
  ItemRule item_rule(rule);
  const LetterItems items = sentence(letters, words);
  ItemRun run{.items = items.items, .looks = &items.looks};
  item_rule.look_at(run);
  return found_by(item_rule, run);
}

// What a rule finds that looks outward from the items that have one of `needed`, where those beside them
// allow it; from the end of the sentence if it has no anchors.
std::string by_anchors(const Letters& letters, const std::string& expression, std::string_view needed,
                       const std::vector<std::string>& words) {
  const CompiledRule rule = letter_rule(letters, expression, needed);
  ItemRule item_rule(rule);
  AnchorFilter filter(1, letters.tags().size());
  filter.learn(0, 0, item_rule);
  if (!filter.has_anchors(0)) return by_automaton(letters, expression, words);
  const LetterItems items = sentence(letters, words);
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < words.size(); ++i)
    if (words[i].find_first_of(needed) != std::string::npos) places.push_back(i);
  std::vector<AnchorPlace> anchors;
  filter.find(0, places, items.items, items.looks, anchors);
  ItemRun run{.items = items.items, .looks = &items.looks};
  item_rule.look_at(run, anchors);
  return found_by(item_rule, run);
}

std::size_t number_of_anchors(const Letters& letters, std::string_view readable, std::string_view any) {
  const CompiledItems items = *compile_items(letters.expression(readable), {}, letters.tags());
  return anchors(items.forward.view(), items.alphabet, letters.item(any)).size();
}

std::string random_expression(std::mt19937& random, int depth) {
  const auto pick = [&](unsigned n) { return static_cast<int>(random() % n); };
  std::string out;
  for (int i = 0, parts = 1 + pick(3); i < parts; ++i) {
    const std::string one = depth > 0 && pick(3) == 0 ? "(?:" + random_expression(random, depth - 1) + "|" +
                                                            random_expression(random, depth - 1) + ")"
                                                      : std::string(1, "abcdeABCDE"[pick(10)]);
    const char* const repeats[] = {"", "", "", "?", "*", "+", "{1,2}"};
    out += "(?:" + one + ")" + repeats[pick(7)];
  }
  if (depth == 2 && pick(8) == 0) out = "^" + out;
  if (depth == 2 && pick(8) == 0) out += "$";
  return out;
}

std::vector<std::string> random_words(std::mt19937& random) {
  std::vector<std::string> words(1 + random() % 12);
  for (std::string& word : words)
    for (char c = 'a'; c <= 'e'; ++c)
      if (random() % 3 == 0) word += c;
  return words;
}

}  // namespace

TEST_CASE("where matches begin and end") {
  const Letters letters;
  const struct {
    const char* pattern;
    std::vector<std::string> words;
    const char* found;
  } cases[] = {
      {"ab", {"a", "b", "a", "a", "b"}, "3-5 0-2 "},
      {"aA*b", {"a", "c", "b", "c", "a", "b"}, "4-6 0-3 "},
      {"^a", {"a", "a"}, "0-1 "},
      {"a$", {"a", "a"}, "1-2 "},
      {"(?:^|c)a", {"a", "c", "a"}, "1-3 0-1 "},
      {"a?", {"b", "a"}, "1-2 "},
      {"a(?:b|$)", {"a", "b", "a"}, "2-3 0-2 "},
      {"d", {"a", "b"}, ""},
  };
  for (const auto& each : cases) {
    const std::string pattern = each.pattern;
    CAPTURE(pattern);
    CHECK(by_automaton(letters, letters.expression(pattern), each.words) == std::string(each.found));
  }
}

TEST_CASE("the automaton finds what RE2 finds in the item string, whatever the expression") {
  const Letters letters;
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    const std::string readable = random_expression(random, 2);
    const std::string expression = letters.expression(readable);
    const std::vector<std::string> words = random_words(random);
    CAPTURE(readable);
    CHECK(by_automaton(letters, expression, words) == by_asking_everywhere(letters, expression, words));
  }
}

TEST_CASE("a match is looked for from the items that it must hold") {
  const Letters letters;
  const struct {
    const char *pattern, *any;
    std::size_t anchors;
  } cases[] = {
      {"ad*b", "a", 1},          {"ad*b", "d", 0},        {"(?:a|b)c", "ab", 2}, {"(?:a|b)c", "a", 0},
      {"(?:a|(?:c)?)b", "b", 1}, {"(?:a){2,3}b", "a", 3}, {"Ab", "a", 0},
  };
  for (const auto& each : cases) {
    CAPTURE(each.pattern);
    CAPTURE(each.any);
    CHECK(number_of_anchors(letters, each.pattern, each.any) == each.anchors);
  }
}

TEST_CASE("from such items the same is found as from the end of the sentence, whatever the expression") {
  const Letters letters;
  std::mt19937 random(11);
  const char* const needed[] = {"a", "b", "ab", "cde", "e"};
  int anchored = 0;
  for (int round = 0; round < 4000; ++round) {
    const char* const any = needed[random() % 5];
    const std::string middle = "(?:" + std::string(any).substr(0, 1) + ")";
    const std::string readable = round % 2 == 0
                                     ? random_expression(random, 2)
                                     : random_expression(random, 1) + middle + random_expression(random, 1);
    const std::vector<std::string> words = random_words(random);
    CAPTURE(readable);
    CAPTURE(any);
    const std::string expression = letters.expression(readable);
    anchored += number_of_anchors(letters, readable, any) > 0;
    CHECK(by_anchors(letters, expression, any, words) == by_automaton(letters, expression, words));
  }
  CHECK(anchored > 2000);
}

TEST_CASE("one automaton for many sentences stays right when its memory is full") {
  const Letters letters;
  const std::string expression = letters.expression("a(?:B|c){1,40}de?");
  const CompiledRule rule = letter_rule(letters, expression);
  ItemRule item_rule(rule);
  Looks looks;
  const std::vector<bool> all(letters.tags().size(), true);
  std::mt19937 random(3);
  for (int round = 0; round < 400; ++round) {
    std::vector<std::string> words;
    for (int i = 0; i < 60; ++i) words.push_back(random_words(random).front());
    std::vector<Item> items;
    for (const std::string& word : words)
      items.push_back({0, looks.number(letters.item(word), false, false, all)});
    ItemRun run{.items = items, .looks = &looks};
    item_rule.look_at(run);
    CHECK(found_by(item_rule, run) == by_asking_everywhere(letters, expression, words));
  }
}

TEST_CASE("an automaton that starts anew at every step accepts the same") {
  const Letters letters;
  const CompiledItems items =
      *compile_items(letters.expression("(?:ab|a(?:c|d)*|(?:a|b){2,5}c)"), {}, letters.tags());
  const ItemCode operations = items.forward.view();
  NumberedBits kinds;
  std::vector<std::uint32_t> kind_of;
  for (char c = 'a'; c <= 'd'; ++c) {
    TagMask mask{};
    items.alphabet.add(mask, letters.tag(c));
    kind_of.push_back(kinds.number(items.alphabet.passed(mask)));
  }
  ItemAutomaton roomy(operations, ItemAutomaton::Way::forward, ItemAutomaton::Begin::any_item);
  ItemAutomaton full(operations, ItemAutomaton::Way::forward, ItemAutomaton::Begin::any_item, 1);
  auto of_roomy = roomy.start(true), of_full = full.start(true);
  std::mt19937 random(1);
  int accepted = 0;
  for (int i = 0; i < 500; ++i) {
    const std::uint32_t kind = kind_of[random() % kind_of.size()];
    of_roomy = roomy.step(of_roomy, kind, kinds);
    of_full = full.step(of_full, kind, kinds);
    accepted += roomy.accepts(of_roomy);
    REQUIRE(full.accepts(of_full) == roomy.accepts(of_roomy));
  }
  CHECK(accepted > 50);
  CHECK(accepted < 450);
}
