#include <doctest/doctest.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "synopse/document/index_list.h"

using namespace synopse;

TEST_CASE("a list of indices grows from none to many and keeps its order") {
  IndexList list;
  CHECK(list.empty());
  std::vector<std::uint32_t> same;
  for (std::uint32_t i = 0; i < 20; ++i) {
    list.push_back(100 - i);
    same.push_back(100 - i);
    CHECK(list == same);
    CHECK(list.size() == same.size());
    CHECK(list.front() == 100);
    CHECK(list.back() == 100 - i);
  }
  list.clear();
  CHECK(list.empty());
}

TEST_CASE("lists are copied, moved and appended") {
  for (const IndexList& list : {IndexList{}, IndexList{7}, IndexList{7, 3, 5}}) {
    IndexList copy = list, other{1, 2};
    CHECK(copy == list);
    const IndexList moved = std::move(copy);
    CHECK(moved == list);
    CHECK(copy.empty());  // NOLINT(bugprone-use-after-move)
    other.append(list);
    CHECK(other.size() == 2 + list.size());
    CHECK(std::equal(list.begin(), list.end(), other.begin() + 2));
    other = list;
    CHECK(other == list);
  }
}

TEST_CASE("sorted, each number stands there once, and more may follow") {
  IndexList list{5, 3, 5, 1, 3};
  list.sort_once();
  CHECK(list == IndexList{1, 3, 5});
  list.push_back(9);
  list.push_back(8);
  CHECK(list == IndexList{1, 3, 5, 9, 8});
  IndexList alike{4, 4};
  alike.sort_once();
  alike.push_back(6);
  CHECK(alike == IndexList{4, 6});
}

TEST_CASE("lists are ordered like words") {
  CHECK(IndexList{} < IndexList{0});
  CHECK(IndexList{1, 2} < IndexList{1, 3});
  CHECK(IndexList{1} < IndexList{1, 0});
}
