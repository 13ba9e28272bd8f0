#include "synopse/grammar/needs.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace synopse {
namespace {

constexpr std::size_t kMostLists = 6;

std::vector<Tag> merged(const std::vector<Tag>& a, const std::vector<Tag>& b) {
  std::vector<Tag> all;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
  return all;
}

// The engine's own tags stand on most items, those of words and lexicons on few.
bool tells_more(const std::vector<Tag>& a, const std::vector<Tag>& b) {
  const auto rank = [](const std::vector<Tag>& list) {
    return std::pair(list.front() < kBuiltInTags, list.size());
  };
  return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
}

// A list is of no use when all tags of another are in it.
void add_telling(Needs& kept, std::vector<Tag>& list) {
  const bool useless = std::ranges::any_of(kept, [&](const std::vector<Tag>& each) {
    return std::includes(list.begin(), list.end(), each.begin(), each.end());
  });
  if (!useless) kept.push_back(std::move(list));
}

}  // namespace

void require(Needs& needs, const Needs& more) {
  for (const auto& list : more)
    if (std::find(needs.begin(), needs.end(), list) == needs.end()) needs.push_back(list);
}

Needs either(const Needs& a, const Needs& b) {
  Needs all;
  for (const auto& one : a)
    for (const auto& other : b) all.push_back(merged(one, other));
  std::sort(all.begin(), all.end(), tells_more);
  Needs kept;
  for (std::vector<Tag>& list : all)
    if (kept.size() < kMostLists) add_telling(kept, list);
  return kept;
}

}  // namespace synopse
