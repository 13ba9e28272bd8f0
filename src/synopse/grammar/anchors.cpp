#include "synopse/grammar/anchors.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::size_t kMostAnchors = 48;

using Kind = ItemOperation::Kind;

std::vector<std::uint32_t> tests_in(std::span<const ItemOperation> operations) {
  std::vector<std::uint32_t> tests;
  for (std::uint32_t at = 0; at < operations.size(); ++at)
    if (operations[at].kind() == Kind::test) tests.push_back(at);
  return tests;
}

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

std::vector<Anchor> anchors(std::span<const ItemOperation> forward, const Alphabet& alphabet,
                            const std::vector<Tag>& any) {
  TagMask tags{};
  for (const Tag tag : any) alphabet.add(tags, tag);
  std::vector<bool> closed(forward.size(), false), needing;  // by operation, by test
  for (std::uint32_t test = 0; test < alphabet.tests(); ++test)
    needing.push_back(alphabet.needs_one_of(test, tags));
  const std::vector<std::uint32_t> ahead = tests_in(forward);
  std::vector<Anchor> found;
  const auto tests = static_cast<std::uint32_t>(ahead.size());
  for (std::uint32_t i = 0; i < tests; ++i) {
    const std::uint32_t test = forward[ahead[i]].number();
    if (!needing[test]) continue;
    closed[ahead[i]] = true;
    found.push_back({test, i, tests - 1 - i, ahead[i]});
  }
  if (found.size() > kMostAnchors || can_do_without(forward, closed)) found.clear();
  return found;
}

}  // namespace synopse
