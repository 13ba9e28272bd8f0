#include <doctest/doctest.h>

#include <string>

#include "synopse/view/rows.h"

using namespace synopse;
using namespace synopse::view;

namespace {

Document text(std::uint32_t sentences) {
  Document document;
  for (std::uint32_t s = 0; s < sentences; ++s) {
    document.text += "Satz. ";
    document.sentences.push_back({.span = {6 * s, 6 * s + 5}});
  }
  return document;
}

struct Fixture {
  Document de, en;
  Alignment alignment;

  Fixture(std::uint32_t german, std::uint32_t english) : de(text(german)), en(text(english)) {}
  // Sentences are counted from 1 on.
  Fixture& link(std::vector<std::uint32_t> german, std::vector<std::uint32_t> english, float score = 0.9F,
                Relation relation = Relation::same) {
    for (auto* side : {&german, &english})
      for (std::uint32_t& sentence : *side) --sentence;
    alignment.links.push_back(
        {.level = Level::sentence, .de = german, .en = english, .relation = relation, .score = score});
    return *this;
  }
  Rows made() const { return rows(Pair{"p", &de, &en, &alignment}); }
};

std::string told(const SentenceRange& range) {
  std::string made;
  for (std::uint32_t s = range.first; s < range.last; ++s) made += std::to_string(s + 1);
  return made;
}

// "1=1 2| |2": a row each.
std::string told(const Rows& rows) {
  std::string made;
  for (const Row& row : rows.rows) {
    made += made.empty() ? "" : " ";
    const char sign = !row.relation                        ? '|'
                      : *row.relation == Relation::same    ? '='
                      : *row.relation == Relation::partial ? '~'
                                                           : '!';
    made += told(row.side[0]) + sign + told(row.side[1]);
  }
  return made;
}

}  // namespace

TEST_CASE("translations stand beside each other") {
  CHECK(told(Fixture(3, 3).link({1}, {1}).link({2}, {2}).link({3}, {3}).made()) == "1=1 2=2 3=3");
  CHECK(told(Fixture(2, 3).link({1}, {1, 2}).link({2}, {3}).made()) == "1=12 2=3");
  CHECK(told(Fixture(0, 0).made()).empty());
}

TEST_CASE("what nothing is linked with has a row of its own, in order") {
  CHECK(told(Fixture(3, 3).link({2}, {2}).made()) == "1| |1 2=2 3| |3");
  CHECK(told(Fixture(1, 2).made()) == "1| |1 |2");
}

TEST_CASE("links that cross: the surer stand beside each other, the others point") {
  const Rows rows = Fixture(3, 3).link({1}, {3}, 0.5F).link({2}, {1}, 0.9F).link({3}, {2}, 0.9F).made();
  CHECK(told(rows) == "1| 2=1 3=2 |3");
  CHECK(rows.elsewhere[0][0] == std::vector<std::uint32_t>{2});
  CHECK(rows.elsewhere[1][2] == std::vector<std::uint32_t>{0});
  CHECK(rows.elsewhere[0][1].empty());
}

TEST_CASE("neighbours that one sentence is linked with share its row") {
  CHECK(told(Fixture(3, 1).link({1}, {1}, 0.5F).link({2}, {1}, 0.9F).link({3}, {1}, 0.4F).made()) == "123=1");
  CHECK(told(Fixture(3, 2).link({1}, {1}).link({3}, {1}).link({2}, {2}).made()) == "1=1 2=2 3|");
}

TEST_CASE("a row is as bad as its worst link") {
  CHECK(told(Fixture(1, 1).link({1}, {1}, 0.9F, Relation::contradicts).made()) == "1!1");
  CHECK(told(Fixture(2, 1).link({1}, {1}).link({2}, {1}, 0.9F, Relation::partial).made()) == "12~1");
}

TEST_CASE("odd links do no harm") {
  CHECK(told(Fixture(3, 1).link({1, 3}, {1}).made()) == "1=1 2| 3|");  // with a gap: pointed at
  Fixture gaps(1, 1);
  gaps.alignment.links.push_back({.level = Level::sentence, .de = {0}});
  CHECK(told(gaps.made()) == "1| |1");
}

TEST_CASE("every sentence has one row, whatever the links") {
  std::uint32_t state = 7;
  const auto random = [&](std::uint32_t most) {
    return (state = state * 1664525 + 1013904223) / 7919 % most + 1;
  };
  for (int round = 0; round < 200; ++round) {
    Fixture fixture(random(12), random(12));
    for (std::uint32_t links = random(20); links > 0; --links)
      fixture.link({random(static_cast<std::uint32_t>(fixture.de.sentences.size()))},
                   {random(static_cast<std::uint32_t>(fixture.en.sentences.size()))},
                   0.1F * static_cast<float>(random(9)));
    std::uint32_t next[2] = {0, 0};
    for (const Row& row : fixture.made().rows) {
      for (const int side : {0, 1}) {
        CHECK(row.side[side].first == next[side]);
        next[side] = row.side[side].last;
      }
      CHECK(!(row.side[0].empty() && row.side[1].empty()));
      CHECK(row.relation.has_value() == (!row.side[0].empty() && !row.side[1].empty()));
    }
    CHECK(next[0] == fixture.de.sentences.size());
    CHECK(next[1] == fixture.en.sentences.size());
  }
}
