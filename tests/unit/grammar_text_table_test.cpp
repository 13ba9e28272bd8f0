#include <doctest/doctest.h>

#include <map>
#include <random>
#include <string>

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
    CHECK(table.add(text) == oracle[text]);
  }
  for (const auto& [text, number] : oracle) CHECK(table.find(text) == number);
  CHECK(table.size() == oracle.size());
}

TEST_CASE("a cleared table knows nothing") {
  TextTable table;
  table.add("Bonn");
  table.clear();
  CHECK(table.find("Bonn") == TextTable::kNone);
  CHECK(table.add("Rom") == 0);
}

TEST_CASE("texts of any bytes are told apart") {
  TextTable table;
  const std::string texts[] = {
      "",      std::string(1, '\0'), std::string(2, '\0'), std::string(8, '\0'), std::string(9, '\0'),
      "\xFFz", "12345678",           "123456789"};
  for (const std::string& text : texts) table.add(text);
  std::uint32_t number = 0;
  for (const std::string& text : texts) CHECK(table.find(text) == number++);
}
