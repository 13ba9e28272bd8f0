#include "synopse/grammar/test_closures.h"

#include <algorithm>

#include "synopse/grammar/grow.h"

namespace synopse {
namespace {

using Kind = ItemOperation::Kind;
using Number = TestClosures::Number;

constexpr std::size_t kFirstPlaces = 8;

std::size_t hash_of(std::uint32_t operation) { return operation * 0x9E3779B1U >> 12; }

// What can come next from an operation on.
class Following {
 public:
  Following(const ItemCode& code, Kind far) : code_(code), far_(far), visited_(code.operations.size()) {}

  void from(std::uint32_t operation, bool at_near_edge);
  // To be called behind from(): whether a match may end there if no item follows.
  bool accepts_at_far_edge();
  bool accepts() const { return accepts_; }
  // The numbers of the tests, ascending.
  std::vector<Number> tests();

 private:
  void visit(std::uint32_t at, bool at_near_edge);

  const ItemCode& code_;
  Kind far_;
  std::vector<std::uint16_t> tests_;  // operations
  std::vector<std::uint32_t> pending_, at_far_edge_;
  std::vector<bool> visited_;  // by operation
  bool accepts_ = false;
};

void Following::from(std::uint32_t operation, bool at_near_edge) {
  pending_.assign(1, operation);
  while (!pending_.empty()) {
    const std::uint32_t at = pending_.back();
    pending_.pop_back();
    if (visited_[at]) continue;
    visited_[at] = true;
    visit(at, at_near_edge);
  }
}

void Following::visit(std::uint32_t at, bool at_near_edge) {
  const ItemOperation now = code_.operations[at];
  if (now.kind() == Kind::test) {
    tests_.push_back(static_cast<std::uint16_t>(at));
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

std::vector<Number> Following::tests() {
  std::sort(tests_.begin(), tests_.end());
  std::vector<Number> numbers;
  numbers.reserve(tests_.size());
  auto place = code_.tests.begin();
  for (const std::uint16_t operation : tests_) {
    if (*place != operation) place = std::lower_bound(place, code_.tests.end(), operation);
    numbers.push_back(static_cast<Number>(place++ - code_.tests.begin()));
  }
  return numbers;
}

// What lies behind an assertion of the far edge counts only if no item follows.
bool Following::accepts_at_far_edge() {
  const std::size_t found = tests_.size();
  accepts_ = false;
  while (!at_far_edge_.empty()) {
    const std::uint32_t at = at_far_edge_.back();
    at_far_edge_.pop_back();
    from(at, false);
  }
  tests_.resize(found);
  return accepts_;
}

}  // namespace

TestClosures::TestClosures(const ItemCode& code, Way way)
    : code_(code),
      far_(way == Way::forward ? Kind::end : Kind::begin),
      behind_(code.tests.size(), kNoNumber),
      by_begin_(kFirstPlaces, kNoNumber) {}

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

TestClosures::Number TestClosures::find_behind(std::uint32_t test) {
  if (2 * closures_.size() >= by_begin_.size()) hash_anew();
  const std::uint32_t first = plain_target(code_.tests[test] + 1);
  Number& known = place_of(first);
  if (known == kNoNumber) known = add(first, static_cast<std::uint16_t>(first), false);
  return behind_[test] = known;
}

// Where the closure that begins there is, or would be.
TestClosures::Number& TestClosures::place_of(std::uint32_t operation) {
  const std::size_t mask = by_begin_.size() - 1;
  for (std::size_t at = hash_of(operation) & mask;; at = (at + 1) & mask) {
    Number& place = by_begin_[at];
    if (place == kNoNumber || closures_[place].operation == operation) return place;
  }
}

// Makes room for more closures.
void TestClosures::hash_anew() {
  by_begin_.assign(2 * by_begin_.size(), kNoNumber);
  for (std::size_t each = 0; each < closures_.size(); ++each)
    if (closures_[each].operation != kNoNumber)
      place_of(closures_[each].operation) = static_cast<Number>(each);
}

TestClosures::Number TestClosures::at_start(bool at_edge) {
  Number& known = starts_[at_edge ? 1 : 0];
  if (known == kNoNumber) known = add(0, kNoNumber, at_edge);
  return known;
}

TestClosures::Number TestClosures::add(std::uint32_t operation, std::uint16_t begins_at, bool at_near_edge) {
  Following following(code_, far_);
  following.from(operation, at_near_edge);
  const bool accepts = following.accepts(), at_edge = following.accepts_at_far_edge() || accepts;
  const std::vector<Number> found = following.tests();
  const auto first = static_cast<std::uint32_t>(tests_.size());
  grow(tests_, first + found.size(), Number{0});
  std::copy(found.begin(), found.end(), tests_.begin() + first);
  grow(closures_, closures_.size() + 1,
       {first, static_cast<Number>(found.size()), begins_at,
        static_cast<std::uint8_t>((accepts ? kAccepts : 0) | (at_edge ? kAcceptsAtEdge : 0))});
  return static_cast<Number>(closures_.size() - 1);
}

}  // namespace synopse
