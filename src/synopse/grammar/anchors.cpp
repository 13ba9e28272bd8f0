#include "synopse/grammar/anchors.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::size_t kMostAnchors = 48;

using Kind = ItemOperation::Kind;

// Whether a match can be reached by a way on which no operation is `closed`.
bool can_do_without(std::span<const ItemOperation> operations, const std::vector<bool>& closed) {
  std::vector<bool> visited(operations.size(), false);
  std::vector<std::uint32_t> pending = {0};
  while (!pending.empty()) {
    const std::uint32_t at = pending.back();
    pending.pop_back();
    if (visited[at] || closed[at]) continue;
    visited[at] = true;
    const ItemOperation now = operations[at];
    if (now.kind() == Kind::match) return true;
    if (now.kind() == Kind::split || now.kind() == Kind::jump) pending.push_back(now.target(at));
    if (now.kind() != Kind::jump) pending.push_back(at + 1);
  }
  return false;
}

}  // namespace

std::vector<Anchor> anchors(const ItemCode& forward, const Alphabet& alphabet, const std::vector<Tag>& any) {
  TagMask tags{};
  for (const Tag tag : any) alphabet.add(tags, tag);
  std::vector<bool> closed(forward.operations.size(), false), needing;  // by operation, by test
  for (std::uint32_t test = 0; test < alphabet.tests(); ++test)
    needing.push_back(alphabet.needs_one_of(test, tags));
  const auto ahead = forward.tests;
  std::vector<Anchor> found;
  const auto tests = static_cast<std::uint32_t>(ahead.size());
  for (std::uint32_t i = 0; i < tests; ++i) {
    const std::uint32_t test = forward.operations[ahead[i]].number();
    if (!needing[test]) continue;
    closed[ahead[i]] = true;
    found.push_back({test, i, tests - 1 - i, ahead[i]});
  }
  if (found.size() > kMostAnchors || can_do_without(forward.operations, closed)) found.clear();
  return found;
}

}  // namespace synopse
