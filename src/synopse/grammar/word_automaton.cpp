#include "synopse/grammar/word_automaton.h"

#include <algorithm>
#include <utility>

namespace synopse {
namespace {

constexpr std::size_t kFirstHashes = 64;
constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio (Knuth)

std::uint32_t hash_of(std::span<const std::uint32_t> closures) {
  std::uint64_t hash = closures.size();
  for (const std::uint32_t each : closures) {
    hash = (hash ^ each) * kFactor;
    hash ^= hash >> 32;
  }
  return static_cast<std::uint32_t>(hash);
}

}  // namespace

WordAutomaton::WordAutomaton(Way way, std::size_t most_states) : way_(way), most_states_(most_states) {
  kind_of_.fill(kNone);
}

void WordAutomaton::add(std::unique_ptr<WordExpression> expression, Tag tag) {
  for (const ByteSet& set : expression->sets()) tell_apart(set);
  expressions_.push_back({std::move(expression), tag});
}

// The bytes in the set from those that are not.
void WordAutomaton::tell_apart(const ByteSet& set) {
  constexpr std::uint32_t kUnused = 256;
  std::array<std::array<std::uint32_t, 2>, 256> numbers;  // by the number before, outside and in the set
  numbers.fill({kUnused, kUnused});
  std::uint32_t next = 0;
  for (std::size_t byte = 0; byte < alike_.size(); ++byte) {
    std::uint32_t& number = numbers[alike_[byte]][set[byte] ? 1 : 0];
    if (number == kUnused) number = next++;
    alike_[byte] = static_cast<std::uint8_t>(number);
  }
}

std::uint32_t WordAutomaton::meet(unsigned char byte) {
  for (std::size_t each = 0; each < alike_.size(); ++each)
    if (alike_[each] == alike_[byte]) kind_of_[each] = kinds_;
  return kinds_++;
}

std::span<const Tag> WordAutomaton::tags(std::string_view word) {
  if (states_.empty()) reset();
  const State state =
      way_ == Way::forward ? behind(word.begin(), word.end()) : behind(word.rbegin(), word.rend());
  return tags_[tags_of(state)];
}

template <typename Iterator>
WordAutomaton::State WordAutomaton::behind(Iterator byte, Iterator end) {
  State state = kStart;
  for (; byte != end && state != kDead; ++byte) {
    const auto value = static_cast<unsigned char>(*byte);
    const std::uint32_t kind = kind_of(value);
    const State next = transitions_.find(state, kind);
    state = next != WordTransitions::kNone ? next : compute(state, value, kind);
  }
  return state;
}

WordAutomaton::State WordAutomaton::compute(State state, unsigned char byte, std::uint32_t kind) {
  collect_passed(state, byte);
  if (is_full()) {
    reset();
    return state_of_found();
  }
  const State next = state_of_found();
  transitions_.keep(state, kind, next);
  return next;
}

bool WordAutomaton::is_full() const {
  return states_.size() >= most_states_ || closures_.size() >= kMostClosures;
}

// Puts into found_ the closures behind the tests that a byte passes.
void WordAutomaton::collect_passed(State state, unsigned char byte) {
  found_.clear();
  for (const Closure closure : closures(state)) {
    const Closure expression = closure & ~kClosureOnly;
    const WordExpression& its = of(closure);
    for (const std::uint32_t test : its.tests(closure & kClosureOnly))
      if (its.passes(test, byte)) found_.push_back(expression | test);
  }
  for (Closure& each : found_) each = (each & ~kClosureOnly) | of(each).behind(each & kClosureOnly);
  std::sort(found_.begin(), found_.end());
  found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
}

WordAutomaton::State WordAutomaton::state_of_found() {
  const std::uint32_t hash = hash_of(found_);
  const State known = by_hash_[place_of(hash)];
  return known != WordTransitions::kNone ? known : add_state(hash);
}

// Where the state of what was found is, or would be.
std::size_t WordAutomaton::place_of(std::uint32_t hash) const {
  const std::size_t mask = by_hash_.size() - 1;
  for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
    const State state = by_hash_[at];
    if (state == WordTransitions::kNone) return at;
    if (states_[state].hash == hash && std::ranges::equal(closures(state), found_)) return at;
  }
}

WordAutomaton::State WordAutomaton::add_state(std::uint32_t hash) {
  const auto state = static_cast<State>(states_.size());
  states_.push_back(
      {static_cast<std::uint32_t>(closures_.size()), static_cast<std::uint32_t>(found_.size()), hash});
  closures_.insert(closures_.end(), found_.begin(), found_.end());
  transitions_.add_state();
  by_hash_[place_of(hash)] = state;
  if (2 * states_.size() > by_hash_.size()) hash_anew();
  return state;
}

// Makes room for more states.
void WordAutomaton::hash_anew() {
  by_hash_.assign(2 * by_hash_.size(), WordTransitions::kNone);
  const std::size_t mask = by_hash_.size() - 1;
  for (std::size_t state = 0; state < states_.size(); ++state) {
    std::size_t at = states_[state].hash & mask;
    while (by_hash_[at] != WordTransitions::kNone) at = (at + 1) & mask;
    by_hash_[at] = static_cast<State>(state);
  }
}

// Makes kDead and kStart.
void WordAutomaton::reset() {
  std::vector<Closure> found = std::exchange(found_, {});
  states_.clear();
  closures_.clear();
  transitions_.clear();
  tags_.clear();
  by_hash_.assign(kFirstHashes, WordTransitions::kNone);
  add_state(hash_of(found_));
  for (std::uint32_t i = 0; i < expressions_.size(); ++i)
    found_.push_back(i << kClosureBits | expressions_[i].tests->start());
  add_state(hash_of(found_));
  found_ = std::move(found);
}

std::uint32_t WordAutomaton::tags_of(State state) {
  std::uint32_t& number = states_[state].tags;
  if (number != kNone) return number;
  std::vector<Tag> tags;
  for (const Closure closure : closures(state)) {
    const Tag tag = expressions_[closure >> kClosureBits].tag;
    const bool known = !tags.empty() && tags.back() == tag;
    if (!known && of(closure).accepts(closure & kClosureOnly)) tags.push_back(tag);
  }
  return number = tags_.number(tags);
}

}  // namespace synopse
