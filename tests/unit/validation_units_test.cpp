#include <doctest/doctest.h>

#include "synopse/validation/units.h"

using namespace synopse::validation;

TEST_CASE("the form of an id says what it names") {
  const struct {
    std::string_view local;
    UnitKind kind;
    std::uint32_t number, piece;
  } rows[] = {
      {"t7", UnitKind::token, 7, 0},      {"t7.2", UnitKind::piece, 7, 2}, {"s1", UnitKind::sentence, 1, 0},
      {"st3", UnitKind::stance, 3, 0},    {"f3.1", UnitKind::part, 3, 1},  {"r12", UnitKind::rule, 12, 0},
      {"k.oster", UnitKind::thing, 0, 0}, {"body", UnitKind::body, 0, 0},
  };
  for (const auto& row : rows) {
    CAPTURE(row.local);
    const LocalId id = parse_local_id(row.local);
    CHECK(id.kind == row.kind);
    CHECK(id.number == row.number);
    CHECK(id.piece == row.piece);
  }
  for (const auto bad : {"", "t", "t0", "t01", "t7.", "t7.0", "t7.1.1", "x1", "t-1", "t9999999999", "s1.1"})
    CHECK_MESSAGE(parse_local_id(bad).kind == UnitKind::none, bad);
}

TEST_CASE("an id stands once, in whatever order ids come") {
  Units units("doc");
  const auto add = [&](std::string_view local) { return units.add(parse_local_id(local), local) != nullptr; };
  for (const auto local : {"t1", "t2", "t400", "t3", "t3.1", "k.a", "body"}) CHECK_MESSAGE(add(local), local);
  for (const auto local : {"t1", "t400", "t3.1", "k.a", "body"}) CHECK_MESSAGE(!add(local), local);
  std::vector<std::string> more;
  for (int i = 4; i <= 401; ++i) more.push_back("t" + std::to_string(i));
  for (const auto& local : more) CHECK(add(local) == (local != "t400"));
  CHECK(units.find("t400"));
  CHECK(units.find("t401"));
  CHECK_FALSE(units.find("t402"));
  CHECK(units.is_there(UnitKind::token, 3));
  CHECK(units.local("doc.t1") == "t1");
  CHECK(units.local("document.t1").empty());
  CHECK(units.local("doc").empty());
}
