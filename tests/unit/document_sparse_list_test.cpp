#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "synopse/document/sparse_list.h"

using synopse::SparseList;

TEST_CASE("a sparse list is as wide as a pointer, and empty at first") {
  const SparseList<std::string> list;
  CHECK(sizeof list == sizeof(void*));
  CHECK(list.empty());
  CHECK(list.size() == 0);
  CHECK(list.begin() == list.end());
  CHECK(list.items().empty());
}

TEST_CASE("a sparse list holds what is put into it, in order") {
  SparseList<std::string> list{"a", "b"};
  list.push_back("c");
  list[1] += "!";
  CHECK(list.items() == std::vector<std::string>{"a", "b!", "c"});
  CHECK(list.front() == "a");
  CHECK(list.back() == "c");
  for (std::string& each : list) each += '.';
  CHECK(list == SparseList<std::string>{"a.", "b!.", "c."});
  list.clear();
  CHECK(list.empty());
  CHECK(list == SparseList<std::string>(std::vector<std::string>()));
}

TEST_CASE("a copy of a sparse list is its own") {
  SparseList<std::string> list{"a"};
  SparseList<std::string> copy = list;
  copy.push_back("b");
  CHECK(list.size() == 1);
  list = copy;
  CHECK(list.size() == 2);
  const SparseList<std::string> moved = std::move(copy);
  CHECK(moved == list);
}
