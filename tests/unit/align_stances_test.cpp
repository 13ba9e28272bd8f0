// Positions of reports and translations: what links them, and when they contradict.
#include "align_fixture.h"

using namespace synopse;
using namespace synopse::test;

namespace {

struct Side {
  Document document;

  // The last stance; holder and target may be empty.
  Stance& add(Polarity polarity, const char* kind, const std::string& holder, const std::string& cue,
              const std::string& target) {
    Stance stance{.span = find(document, cue), .polarity = polarity, .kind = kind};
    if (!holder.empty()) stance.holder = Role{.span = find(document, holder)};
    stance.cue = Role{.span = find(document, cue)};
    if (!target.empty()) stance.target = Role{.span = find(document, target)};
    stance.span = document.sentences.front().span;
    document.stances.push_back(stance);
    return document.stances.back();
  }
};

std::vector<Link> stance_links(Side& de, Side& en) {
  return links(aligner().align(de.document, en.document), Level::stance);
}

}  // namespace

TEST_CASE("one event has several names") {
  Side de{document("de", {"Norwegen verurteilte das Referendum ."})};
  Side en{document("en", {"Bananas ripen slowly , while Norway condemned the poll ."})};
  add_entity(de.document, "Norwegen", "place", "norway");
  add_entity(en.document, "Norway", "place", "norway");
  de.add(Polarity::oppose, "judgement", "Norwegen", "verurteilte", "das Referendum");
  en.add(Polarity::oppose, "judgement", "Norway", "condemned", "the poll");
  const auto found = stance_links(de, en);
  REQUIRE(found.size() == 1);
  CHECK(found.front().relation == Relation::same);
}

TEST_CASE("another kind of act is an overlap, and an observer speaks for a party") {
  Side de{document("de", {"Norwegen verurteilte das Referendum ."})};
  Side en{document("en", {"A Norwegian observer boycotted the poll ."})};
  add_entity(de.document, "Norwegen", "place", "norway");
  add_entity(en.document, "Norwegian", "nationality", "norway");
  de.add(Polarity::oppose, "judgement", "Norwegen", "verurteilte", "das Referendum").holder->ref = "norway";
  en.add(Polarity::oppose, "judgement", "A Norwegian observer", "boycotted", "the poll").holder->ref =
      "watcher";
  const auto found = stance_links(de, en);
  REQUIRE(found.size() == 1);
  CHECK(found.front().relation == Relation::partial);
}

TEST_CASE("what somebody is accused of is said by nobody") {
  Side de{document("de", {"Norwegen unterstützte das Referendum ."})};
  Side en{document("en", {"Danish officials accuse Norway of support for the referendum ."})};
  add_entity(de.document, "Norwegen", "place", "norway");
  add_entity(en.document, "Norway", "place", "norway");
  de.add(Polarity::support, "judgement", "Norwegen", "unterstützte", "das Referendum");
  en.add(Polarity::oppose, "accusation", "Danish officials", "accuse", "Norway");
  en.add(Polarity::support, "judgement", "Norway", "support for", "the referendum");
  const auto found = stance_links(de, en);
  REQUIRE(found.size() == 1);
  CHECK(found.front().relation == Relation::partial);
}

TEST_CASE("who does not recognize a vote may have praised it") {
  Side de{document("de", {"Norwegen lobte das Referendum ."})};
  Side en{document("en", {"Norway does not recognize the referendum ."})};
  add_entity(de.document, "Norwegen", "place", "norway");
  add_entity(en.document, "Norway", "place", "norway");
  de.add(Polarity::support, "judgement", "Norwegen", "lobte", "das Referendum");
  en.add(Polarity::oppose, "recognition", "Norway", "recognize", "the referendum");
  CHECK(stance_links(de, en).empty());
}

TEST_CASE("shares of voters are one holder only when they are one number") {
  for (const bool same : {true, false}) {
    Side de{document("de", {"46 Prozent stimmten für das Referendum ."})};
    Side en{document("en", {std::string(same ? "46" : "49") + " percent voted for the referendum ."})};
    add_figure(de.document, {.kind = FigureKind::percent, .value = Decimal(46), .unit = "%"}, "46 Prozent");
    add_figure(en.document, {.kind = FigureKind::percent, .value = Decimal(same ? 46 : 49), .unit = "%"},
               same ? "46 percent" : "49 percent");
    de.add(Polarity::support, "vote", "46 Prozent", "stimmten für", "das Referendum");
    en.add(Polarity::support, "vote", same ? "46 percent" : "49 percent", "voted for", "the referendum");
    const auto found = stance_links(de, en);
    REQUIRE(found.size() == 1);
    CHECK(found.front().relation == (same ? Relation::same : Relation::partial));
  }
}

TEST_CASE("what is demanded may be the opposite of what is refused, and is no contradiction") {
  Side de{document("de", {"Norwegen forderte ein Verbot der Jagd ."})};
  Side en{document("en", {"Norway called for no ban on hunting ."})};
  add_entity(de.document, "Norwegen", "place", "norway");
  add_entity(en.document, "Norway", "place", "norway");
  de.add(Polarity::support, "demand", "Norwegen", "forderte", "ein Verbot der Jagd");
  en.add(Polarity::oppose, "demand", "Norway", "called for", "no ban on hunting");
  CHECK(stance_links(de, en).empty());
}
