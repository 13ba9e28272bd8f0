#include <doctest/doctest.h>

#include <vector>

#include "synopse/grammar/looks.h"
#include "synopse/grammar/tag_lists.h"

using namespace synopse;

TEST_CASE("equal lists of tags have one number") {
  TagLists lists;
  const std::vector<Tag> a = {1, 2, 700}, b = {1, 2}, none;
  CHECK(lists.number(a) == 0);
  CHECK(lists.number(b) == 1);
  CHECK(lists.number(none) == 2);
  CHECK(lists.number(std::vector<Tag>{1, 2, 700}) == 0);
  CHECK(lists.size() == 3);
  CHECK(std::vector<Tag>(lists[0].begin(), lists[0].end()) == a);
  lists.clear();
  CHECK(lists.size() == 0);
  CHECK(lists.number(b) == 0);
}

TEST_CASE("a look holds what is asked for only, and where the item stands") {
  std::vector<bool> asked(20, false);
  asked[kTagFirst] = asked[kTagSpace] = asked[18] = true;
  Looks looks;
  const std::vector<Tag> tags = {17, 18, 19}, other = {18};
  const std::uint32_t inner = looks.number(tags, false, false, asked);
  CHECK(looks.number(other, false, false, asked) == inner);
  const std::uint32_t first = looks.number(tags, true, true, asked);
  CHECK(first != inner);
  CHECK(std::vector<Tag>(looks.tags(first).begin(), looks.tags(first).end()) ==
        std::vector<Tag>{kTagFirst, kTagSpace, 18});
}
