#include "synopse/grammar/test_neighbours.h"

#include <algorithm>
#include <utility>

namespace synopse {
namespace {

using Kind = ItemOperation::Kind;

constexpr std::uint32_t kNone = 0xFFFFFFFF;

bool leads_elsewhere(ItemOperation operation) {
  return operation.kind() == Kind::jump || operation.kind() == Kind::split;
}

}  // namespace

TestNeighbours::TestNeighbours(std::span<const ItemOperation> operations)
    : operations_(operations), last_jump_(operations.size(), kNone), jump_before_(operations.size(), kNone) {
  for (std::uint32_t at = 0; at < operations_.size(); ++at) {
    if (!leads_elsewhere(operations_[at])) continue;
    std::uint32_t& last = last_jump_[operations_[at].target(at)];
    jump_before_[at] = std::exchange(last, at);
  }
}

TestNeighbours::Side TestNeighbours::next(std::uint32_t test) {
  start();
  reach({test + 1, false});
  for (Place place{}; take(place);) look_forward(place);
  return result();
}

TestNeighbours::Side TestNeighbours::previous(std::uint32_t test) {
  start();
  reach({test, false});
  for (Place place{}; take(place);) look_back(place);
  return result();
}

void TestNeighbours::start() {
  for (auto& each : reached_) each.assign(operations_.size(), false);
  side_ = {};
}

void TestNeighbours::reach(Place place) {
  auto&& known = reached_[place.at_edge ? 1 : 0][place.operation];
  if (known) return;
  known = true;
  pending_.push_back(place);
}

bool TestNeighbours::take(Place& place) {
  if (pending_.empty()) return false;
  place = pending_.back();
  pending_.pop_back();
  return true;
}

// From the point before an operation to what it leads to.
void TestNeighbours::look_forward(Place place) {
  const ItemOperation now = operations_[place.operation];
  const Place behind{place.operation + 1, place.at_edge || now.kind() == Kind::end};
  if (now.kind() == Kind::match) {
    (place.at_edge ? side_.edge : side_.none) = true;
  } else if (now.kind() == Kind::test) {
    if (!place.at_edge) side_.tests.push_back(now.number());
  } else if (now.kind() != Kind::begin) {  // that an item stands before
    if (now.kind() != Kind::jump) reach(behind);
    if (leads_elsewhere(now)) reach({now.target(place.operation), place.at_edge});
  }
}

// From the point before an operation to those that lead there.
void TestNeighbours::look_back(Place place) {
  const std::uint32_t at = place.operation;
  if (at == 0) (place.at_edge ? side_.edge : side_.none) = true;
  if (at > 0 && operations_[at - 1].kind() != Kind::jump) come_from(at - 1, place.at_edge);
  for (std::uint32_t jump = last_jump_[at]; jump != kNone; jump = jump_before_[jump])
    come_from(jump, place.at_edge);
}

void TestNeighbours::come_from(std::uint32_t operation, bool at_edge) {
  const ItemOperation before = operations_[operation];
  if (before.kind() == Kind::test) {
    if (!at_edge) side_.tests.push_back(before.number());
  } else if (before.kind() != Kind::end) {  // that an item stands behind
    reach({operation, at_edge || before.kind() == Kind::begin});
  }
}

TestNeighbours::Side TestNeighbours::result() {
  std::sort(side_.tests.begin(), side_.tests.end());
  side_.tests.erase(std::unique(side_.tests.begin(), side_.tests.end()), side_.tests.end());
  return std::move(side_);
}

}  // namespace synopse
