#include <doctest/doctest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

#include "synopse/grammar/text_table.h"

using synopse::TextTable;

TEST_CASE("texts get their numbers in the order in which they come, and keep them") {
  TextTable table;
  std::map<std::string, std::uint32_t> oracle;
  std::mt19937 random(5);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t length = random() % 40; text.size() < length;)
      text += static_cast<char>('a' + random() % 3);
    const auto known = oracle.find(text);
    CHECK(table.find(text) == (known == oracle.end() ? TextTable::kNone : known->second));
    if (known != oracle.end()) continue;
    oracle.emplace(text, table.size());
    CHECK(table.number(text) == oracle[text]);
    CHECK(table.number(text) == oracle[text]);
  }
  for (const auto& [text, number] : oracle) CHECK(table.find(text) == number);
  CHECK(table.size() == oracle.size());
}

TEST_CASE("a cleared table knows nothing") {
  TextTable table;
  table.number("Bonn");
  table.clear();
  CHECK(table.find("Bonn") == TextTable::kNone);
  CHECK(table.number("Rom") == 0);
}

TEST_CASE("a table that keeps some texts numbers them anew and forgets the others") {
  TextTable table;
  std::vector<std::string> texts;
  std::vector<bool> kept;
  for (std::uint32_t i = 0; i < 1000; ++i) {
    texts.push_back((i % 7 == 0 ? "Donaudampfschifffahrtsgesellschaft" : "Schiff") + std::to_string(i));
    kept.push_back(i % 3 == 0);
    table.number(texts[i]);
  }
  table.keep_only(kept);
  CHECK(table.size() == 334);
  for (std::uint32_t i = 0; i < 1000; ++i)
    CHECK(table.find(texts[i]) == (i % 3 == 0 ? i / 3 : TextTable::kNone));
  CHECK(table.number(texts[1]) == 334);
}

TEST_CASE("texts of any bytes are told apart") {
  TextTable table;
  const std::string texts[] = {
      "",      std::string(1, '\0'), std::string(2, '\0'), std::string(8, '\0'), std::string(9, '\0'),
      "\xFFz", "12345678",           "123456789"};
  for (const std::string& text : texts) table.number(text);
  std::uint32_t number = 0;
  for (const std::string& text : texts) CHECK(table.find(text) == number++);
}
