#include "synopse/grammar/item_automaton.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "synopse/grammar/grow.h"

namespace synopse {
namespace {

constexpr std::size_t kMostStates = 0x1FFF;  // so that they fit into cells
constexpr std::size_t kFirstHashes = 16;
constexpr std::uint32_t kPrime = 0x01000193;  // FNV-1a

std::uint32_t hash_of(std::span<const TestClosures::Number> tests, std::uint8_t marks) {
  std::uint32_t hash = 0x811C9DC5U ^ marks;
  for (const std::uint32_t test : tests) hash = (hash ^ test) * kPrime;
  return hash ^ (hash >> 15);
}

}  // namespace

ItemAutomaton::ItemAutomaton(const ItemCode& code, Way way, Begin begin, std::size_t most_bytes)
    : closures_(code, way),
      begin_(begin),
      most_bytes_(most_bytes),
      found_(closures_.number_of_tests() / 64 + 1, 0) {
  reset();
}

void ItemAutomaton::reset() {
  ++age_;
  states_.clear();
  waiting_tests_.clear();
  transitions_.clear();
  by_hash_.assign(kFirstHashes, kUnknown);
  of_closures_.clear();
  starts_[0] = starts_[1] = dead_ = kUnknown;
}

ItemAutomaton::State ItemAutomaton::start(bool at_edge) {
  State& known = starts_[at_edge ? 1 : 0];
  if (known == kUnknown) known = state_of(closures_.at_start(at_edge));
  return known;
}

ItemAutomaton::State ItemAutomaton::state_of(std::uint32_t closure) {
  if (closure >= of_closures_.size()) of_closures_.resize(closures_.size(), kUnknown);
  State& known = of_closures_[closure];
  if (known == kUnknown) known = state_of_tests(closures_.tests(closure), closures_[closure].marks, closure);
  return known;
}

std::size_t ItemAutomaton::bytes() const {
  return transitions_.bytes() + states_.size() * sizeof states_[0] + waiting_tests_.size() * sizeof(Test);
}

bool ItemAutomaton::is_full() const { return states_.size() >= kMostStates || bytes() >= most_bytes_; }

ItemAutomaton::State ItemAutomaton::compute(State state, std::uint32_t kind, const NumberedBits& kinds) {
  collect_passed(state, kinds[kind]);
  if (is_full()) {
    reset();
    return behind_passed();
  }
  const State next = behind_passed();
  transitions_.add(state >> kMarks, kind, next);
  return next;
}

// The state behind the tests in passed_.
ItemAutomaton::State ItemAutomaton::behind_passed() {
  if (begin_ == Begin::first_item && passed_.empty()) return dead();
  if (begin_ == Begin::first_item && passed_.size() == 1) return state_of(passed_.front());
  std::uint8_t marks = 0;
  for (const std::uint32_t closure : passed_) {
    add(closure);
    marks |= closures_[closure].marks;
  }
  // A match may begin with the next item.  That it has taken none of its items yet is no match.
  if (begin_ == Begin::any_item) add(closures_.at_start(false));
  return state_of_found(marks);
}

// The closures behind the tests that an item passes, without those that follow themselves.
void ItemAutomaton::collect_passed(State state, const PassedTests& item) {
  passed_.clear();
  for (const Test test : waiting(state))
    if (passes(item, closures_.in_alphabet(test))) passed_.push_back(test);
  std::size_t closures = 0;  // that are written over the tests
  for (const std::uint32_t test : passed_) {
    const std::uint32_t closure = closures_.behind(test);
    if (closures == 0 || passed_[closures - 1] != closure) passed_[closures++] = closure;
  }
  passed_.resize(closures);
}

ItemAutomaton::State ItemAutomaton::dead() {
  if (dead_ == kUnknown) dead_ = state_of_tests({}, 0, kUnknown);
  return dead_;
}

void ItemAutomaton::add(std::uint32_t closure) {
  const auto tests = closures_.tests(closure);
  if (tests.empty()) return;
  found_first_ = std::min(found_first_, tests.front() / 64U);
  found_last_ = std::max(found_last_, tests.back() / 64U);
  for (const Test test : tests) found_[test / 64] |= std::uint64_t{1} << (test % 64);
}

// The number of the state of the tests in found_, which are forgotten.
ItemAutomaton::State ItemAutomaton::state_of_found(std::uint8_t marks) {
  tests_.clear();
  for (std::uint32_t word = found_first_; word <= found_last_; ++word)
    for (std::uint64_t bits = std::exchange(found_[word], 0); bits != 0; bits &= bits - 1)
      tests_.push_back(static_cast<Test>(word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits))));
  found_first_ = kUnknown;
  found_last_ = 0;
  return state_of_tests(tests_, marks, kUnknown);
}

ItemAutomaton::State ItemAutomaton::state_of_tests(std::span<const Test> tests, std::uint8_t marks,
                                                   std::uint32_t closure) {
  if (tests.empty() && begin_ == Begin::first_item) marks |= kDead;
  const std::uint32_t hash = hash_of(tests, marks);
  for (std::size_t at = hash & (by_hash_.size() - 1);; at = (at + 1) & (by_hash_.size() - 1)) {
    const State state = by_hash_[at];
    if (state == kUnknown) break;
    if (states_[state >> kMarks].hash == hash && (state & kAllMarks) == marks &&
        std::ranges::equal(waiting(state), tests))
      return state;
  }
  if (closure != kUnknown) return add_state({.closure = closure, .hash = hash}, marks);
  const auto first = static_cast<std::uint32_t>(waiting_tests_.size());
  grow(waiting_tests_, first + tests.size(), Test{0});
  std::copy(tests.begin(), tests.end(), waiting_tests_.begin() + first);
  return add_state({kUnknown, first, static_cast<std::uint32_t>(tests.size()), hash}, marks);
}

ItemAutomaton::State ItemAutomaton::add_state(Waiting waiting, std::uint8_t marks) {
  waiting.state = static_cast<State>(states_.size()) << kMarks | marks;
  states_.push_back(waiting);
  if (2 * states_.size() > by_hash_.size())
    hash_anew();
  else
    by_hash_[free_hash(waiting.hash)] = waiting.state;
  return waiting.state;
}

std::size_t ItemAutomaton::free_hash(std::uint32_t hash) const {
  std::size_t at = hash & (by_hash_.size() - 1);
  while (by_hash_[at] != kUnknown) at = (at + 1) & (by_hash_.size() - 1);
  return at;
}

void ItemAutomaton::hash_anew() {
  by_hash_.assign(2 * by_hash_.size(), kUnknown);
  for (const Waiting& each : states_) by_hash_[free_hash(each.hash)] = each.state;
}

}  // namespace synopse
