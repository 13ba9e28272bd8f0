#include <doctest/doctest.h>

#include "synopse/grammar/needs.h"

using namespace synopse;

namespace {

constexpr Tag kRare = kBuiltInTags, kOther = kBuiltInTags + 1, kThird = kBuiltInTags + 2;

}  // namespace

TEST_CASE("needs: of two alternatives each need of the one goes with each of the other, the telling first") {
  CHECK(either({{kTagCapital}, {kRare}}, {{kTagCapital}, {kOther}}) == Needs{{kRare, kOther}, {kTagCapital}});
  CHECK(either({{kRare}}, {}).empty());
  CHECK(either({{kRare}}, {{kRare}}) == Needs{{kRare}});
}

TEST_CASE("needs: a list that holds all of another says nothing more") {
  CHECK(either({{kRare}, {kOther}}, {{kRare}, {kThird}}) == Needs{{kRare}, {kOther, kThird}});
}

TEST_CASE("needs: what follows adds its own, once") {
  Needs needs = {{kRare}};
  require(needs, {{kRare}, {kOther}});
  CHECK(needs == Needs{{kRare}, {kOther}});
}
