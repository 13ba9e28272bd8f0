#include "synopse/grammar/item_automaton.h"

#include <algorithm>

#include "synopse/grammar/grow.h"

namespace synopse {
namespace {

constexpr std::size_t kMostStates = 0x1FFF;  // so that they fit into cells
constexpr std::size_t kFirstHashes = 16;
constexpr std::uint32_t kPrime = 0x01000193;  // FNV-1a

std::uint32_t hash_of(std::span<const TestClosures::Number> closures, std::uint8_t marks) {
  std::uint32_t hash = 0x811C9DC5U ^ marks;
  for (const std::uint32_t each : closures) hash = (hash ^ each) * kPrime;
  return hash ^ (hash >> 15);
}

}  // namespace

ItemAutomaton::ItemAutomaton(const ItemCode& code, Way way, Begin begin, std::size_t most_bytes)
    : closures_(code, way), begin_(begin), most_bytes_(most_bytes) {
  reset();
}

void ItemAutomaton::reset() {
  ++age_;
  states_.clear();
  lists_.clear();
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

ItemAutomaton::State ItemAutomaton::state_of(Number closure) {
  if (closure >= of_closures_.size()) grow(of_closures_, closures_.size(), kUnknown);
  if (of_closures_[closure] == kUnknown) {
    passed_.assign(1, closure);
    of_closures_[closure] = state_of_passed(marks_of_passed());
  }
  return of_closures_[closure];
}

std::size_t ItemAutomaton::bytes() const {
  return transitions_.bytes() + states_.size() * sizeof states_[0] + lists_.size() * sizeof lists_[0];
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

// The state behind the tests whose closures are in passed_.
ItemAutomaton::State ItemAutomaton::behind_passed() {
  if (begin_ == Begin::first_item && passed_.empty()) return dead();
  if (begin_ == Begin::first_item && passed_.size() == 1) return state_of(passed_.front());
  const std::uint8_t marks = marks_of_passed();
  // A match may begin with the next item.  That it has taken none of its items yet is no match.
  if (begin_ == Begin::any_item) passed_.push_back(closures_.at_start(false));
  return state_of_passed(marks);
}

// The closures behind the tests that an item passes.
void ItemAutomaton::collect_passed(State state, const PassedTests& item) {
  passed_.clear();
  for (const Number closure : closures(states_[state >> kMarks]))
    for (const Number test : closures_.tests(closure))
      if (passes(item, closures_.in_alphabet(test))) passed_.push_back(test);
  for (Number& each : passed_) each = closures_.behind(each);
  std::sort(passed_.begin(), passed_.end());
  passed_.erase(std::unique(passed_.begin(), passed_.end()), passed_.end());
}

ItemAutomaton::State ItemAutomaton::dead() {
  if (dead_ == kUnknown) dead_ = state_of_passed(0);
  return dead_;
}

std::uint8_t ItemAutomaton::marks_of_passed() {
  std::uint8_t marks = 0;
  for (const Number closure : passed_) marks |= closures_[closure].marks;
  return marks;
}

// The number of the state of the closures in passed_.
ItemAutomaton::State ItemAutomaton::state_of_passed(std::uint8_t marks) {
  std::erase_if(passed_, [this](Number closure) { return closures_.tests(closure).empty(); });
  std::sort(passed_.begin(), passed_.end());
  passed_.erase(std::unique(passed_.begin(), passed_.end()), passed_.end());
  if (passed_.empty() && begin_ == Begin::first_item) marks |= kDead;
  const std::uint32_t hash = hash_of(passed_, marks);
  for (std::size_t at = hash & (by_hash_.size() - 1);; at = (at + 1) & (by_hash_.size() - 1)) {
    const State state = by_hash_[at];
    if (state == kUnknown) return add_state(hash, marks);
    const Waiting& its = states_[state >> kMarks];
    if (its.hash == hash && its.marks == marks && std::ranges::equal(closures(its), passed_)) return state;
  }
}

ItemAutomaton::State ItemAutomaton::add_state(std::uint32_t hash, std::uint8_t marks) {
  const auto first = static_cast<std::uint32_t>(lists_.size());
  lists_.insert(lists_.end(), passed_.begin(), passed_.end());
  states_.push_back({first, hash, static_cast<Number>(passed_.size()), marks});
  if (2 * states_.size() > by_hash_.size())
    hash_anew();
  else
    by_hash_[free_hash(hash)] = number_of(states_.size() - 1);
  return number_of(states_.size() - 1);
}

std::size_t ItemAutomaton::free_hash(std::uint32_t hash) const {
  std::size_t at = hash & (by_hash_.size() - 1);
  while (by_hash_[at] != kUnknown) at = (at + 1) & (by_hash_.size() - 1);
  return at;
}

void ItemAutomaton::hash_anew() {
  by_hash_.assign(2 * by_hash_.size(), kUnknown);
  for (std::size_t i = 0; i < states_.size(); ++i) by_hash_[free_hash(states_[i].hash)] = number_of(i);
}

}  // namespace synopse
