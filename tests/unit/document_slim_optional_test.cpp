#include <doctest/doctest.h>

#include "synopse/document/document.h"

using namespace synopse;

TEST_CASE("a role that may be missing is as wide as a role, and missing at first") {
  static_assert(sizeof(OptionalRole) == sizeof(Role));
  OptionalRole role;
  CHECK_FALSE(role);
  role = Role{};
  REQUIRE(role);
  CHECK(role->span == Span{0, 0});
  role = std::nullopt;
  CHECK_FALSE(role);
  CHECK(role.emplace().ref.empty());
  CHECK(role.has_value());
  role.reset();
  CHECK_FALSE(role);
  CHECK(OptionalRole(std::optional<Role>(Role{.span = {1, 2}}))->span == Span{1, 2});
  CHECK_FALSE(OptionalRole(std::optional<Role>()));
}
