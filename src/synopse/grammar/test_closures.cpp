#include "synopse/grammar/test_closures.h"

#include <algorithm>

namespace synopse {
namespace {

using Kind = ItemOperation::Kind;

}  // namespace

TestClosures::TestClosures(const ItemCode& code, Way way)
    : code_(code),
      far_(way == Way::forward ? Kind::end : Kind::begin),
      behind_(code.tests.size(), kNoNumber) {}

// Where the operation leads without a choice.
std::uint32_t TestClosures::plain_target(std::uint32_t operation) const {
  while (true) {
    const ItemOperation now = code_.operations[operation];
    if (now.kind() == Kind::jump)
      operation = now.target(operation);
    else if (now.kind() == Kind::save)
      ++operation;
    else
      return operation;
  }
}

TestClosures::Number TestClosures::test_at(std::uint32_t operation) const {
  const auto found = std::lower_bound(code_.tests.begin(), code_.tests.end(), operation);
  return static_cast<Number>(found - code_.tests.begin());
}

std::uint32_t TestClosures::find_behind(std::uint32_t test) {
  const std::uint32_t first = plain_target(code_.tests[test] + 1);
  const auto [known, fresh] = at_.try_emplace(first, kUnknown);
  if (fresh) known->second = find(first, false);
  behind_[test] = static_cast<Number>(known->second);
  return known->second;
}

std::uint32_t TestClosures::at_start(bool at_edge) {
  std::uint32_t& known = starts_[at_edge ? 1 : 0];
  if (known == kUnknown) known = find(0, at_edge);
  return known;
}

std::uint32_t TestClosures::find(std::uint32_t operation, bool at_near_edge) {
  visited_.assign(code_.operations.size(), false);
  accepts_ = false;
  found_.clear();
  follow(operation, at_near_edge);
  const bool accepts = accepts_, at_edge = accepts_at_far_edge();
  std::sort(found_.begin(), found_.end());
  const auto first = static_cast<std::uint32_t>(tests_.size());
  tests_.insert(tests_.end(), found_.begin(), found_.end());
  closures_.push_back(
      {first, static_cast<std::uint32_t>(found_.size()),
       static_cast<std::uint8_t>((accepts ? kAccepts : 0) | (accepts || at_edge ? kAcceptsAtEdge : 0))});
  return static_cast<std::uint32_t>(closures_.size() - 1);
}

// Collects what can come next from an operation on, in found_, at_far_edge_ and accepts_.
void TestClosures::follow(std::uint32_t operation, bool at_near_edge) {
  pending_.assign(1, operation);
  while (!pending_.empty()) {
    const std::uint32_t at = pending_.back();
    pending_.pop_back();
    if (visited_[at]) continue;
    visited_[at] = true;
    visit(at, at_near_edge);
  }
}

void TestClosures::visit(std::uint32_t at, bool at_near_edge) {
  const ItemOperation now = code_.operations[at];
  if (now.kind() == Kind::test) {
    found_.push_back(test_at(at));
  } else if (now.kind() == Kind::match) {
    accepts_ = true;
  } else if (now.kind() == Kind::split) {
    pending_.push_back(now.target(at));
    pending_.push_back(at + 1);
  } else if (now.kind() == Kind::jump) {
    pending_.push_back(now.target(at));
  } else if (now.kind() == far_) {
    at_far_edge_.push_back(at + 1);
  } else if (now.kind() == Kind::save || at_near_edge) {  // else the assertion of the edge where it began
    pending_.push_back(at + 1);
  }
}

// What lies behind an assertion of the far edge counts only if no item follows.
bool TestClosures::accepts_at_far_edge() {
  const std::size_t found = found_.size();
  accepts_ = false;
  while (!at_far_edge_.empty()) {
    const std::uint32_t at = at_far_edge_.back();
    at_far_edge_.pop_back();
    follow(at, false);
  }
  found_.resize(found);
  return accepts_;
}

}  // namespace synopse
