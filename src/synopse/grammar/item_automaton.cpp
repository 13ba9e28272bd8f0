#include "synopse/grammar/item_automaton.h"

#include <algorithm>
#include <bit>

namespace synopse {
namespace {

constexpr std::uint64_t kPrime = 0x100000001B3;  // FNV-1a

using Kind = ItemOperation::Kind;

}  // namespace

ItemAutomaton::ItemAutomaton(const std::vector<ItemOperation>& operations, Way way, Begin begin)
    : operations_(operations),
      far_(way == Way::forward ? Kind::end : Kind::begin),
      begin_(begin),
      visited_(operations_.size(), 0) {}

void ItemAutomaton::reset() {
  waiting_.clear();
  marks_.clear();
  transitions_.clear();
  width_ = 0;
  by_hash_.clear();
  starts_[0] = starts_[1] = kUnknown;
  behind_.clear();
  memory_ = 0;
}

ItemAutomaton::State ItemAutomaton::start(bool at_edge) {
  State& known = starts_[at_edge ? 1 : 0];
  if (known == kUnknown) {
    ++visit_;
    follow(0, at_edge);
    known = state_of_found();
  }
  return known;
}

ItemAutomaton::State ItemAutomaton::start_behind(std::uint32_t operation) {
  for (const auto& [known, state] : behind_)
    if (known == operation) return state;
  ++visit_;
  follow(operation + 1, false);
  return behind_.emplace_back(operation, state_of_found()).second;
}

void ItemAutomaton::follow(std::uint32_t operation, bool at_near_edge) {
  pending_.assign(1, operation);
  while (!pending_.empty()) {
    const std::uint32_t at = pending_.back();
    pending_.pop_back();
    if (visited_[at] == visit_) continue;
    visited_[at] = visit_;
    const ItemOperation& now = operations_[at];
    const auto target = [at](std::int32_t relative) {
      return static_cast<std::uint32_t>(static_cast<std::int32_t>(at) + relative);
    };
    if (now.kind == Kind::test) {
      found_.push_back(at);
    } else if (now.kind == Kind::match) {
      accepts_ = true;
    } else if (now.kind == Kind::split) {
      pending_.push_back(target(now.second));
      pending_.push_back(target(now.first));
    } else if (now.kind == Kind::jump) {
      pending_.push_back(target(now.first));
    } else if (now.kind == far_) {
      at_far_edge_.push_back(at + 1);
    } else if (now.kind == Kind::save || at_near_edge) {  // else the assertion of the edge where it began
      pending_.push_back(at + 1);
    }
  }
}

// What lies behind an assertion of the far edge counts only if no item follows.
void ItemAutomaton::follow_at_far_edge() {
  if (at_far_edge_.empty()) return;
  const bool accepts = accepts_;
  const std::size_t found = found_.size();
  accepts_ = false;
  while (!at_far_edge_.empty()) {
    const std::uint32_t at = at_far_edge_.back();
    at_far_edge_.pop_back();
    follow(at, false);
  }
  accepts_at_edge_ = accepts_;
  accepts_ = accepts;
  found_.resize(found);
}

// All numbers are small and differ: bits put them in order at a fraction of what sorting costs.
void ItemAutomaton::sort_found() {
  sorted_.assign(operations_.size() / 64 + 1, 0);
  for (const std::uint32_t operation : found_)
    sorted_[operation / 64] |= std::uint64_t{1} << (operation % 64);
  found_.clear();
  for (std::uint32_t word = 0; word < sorted_.size(); ++word)
    for (std::uint64_t bits = sorted_[word]; bits != 0; bits &= bits - 1)
      found_.push_back(word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits)));
}

// The number of the state of what follow() has collected, which is forgotten.
ItemAutomaton::State ItemAutomaton::state_of_found() {
  follow_at_far_edge();
  sort_found();
  const bool dead = found_.empty() && begin_ == Begin::first_item;
  const auto marks = static_cast<std::uint8_t>(
      (accepts_ ? kAccepts : 0) | (accepts_ || accepts_at_edge_ ? kAcceptsAtEdge : 0) | (dead ? kDead : 0));
  std::uint64_t hash = marks;
  for (const std::uint32_t operation : found_) hash = (hash ^ operation) * kPrime;
  auto [known, end] = by_hash_.equal_range(hash);
  while (known != end && (marks_[known->second] != marks || waiting_[known->second] != found_)) ++known;
  const State state = known != end ? known->second : add_state(hash, marks);
  found_.clear();
  accepts_ = accepts_at_edge_ = false;
  return state;
}

ItemAutomaton::State ItemAutomaton::add_state(std::uint64_t hash, std::uint8_t marks) {
  const auto state = static_cast<State>(waiting_.size());
  by_hash_.emplace(hash, state);
  memory_ += found_.size() + 16;
  waiting_.push_back(found_);
  marks_.push_back(marks);
  transitions_.resize(waiting_.size() * width_, kUnknown);
  return state;
}

// Makes room for transitions by more kinds.
void ItemAutomaton::widen(std::uint32_t kind) {
  const std::uint32_t before = width_;
  while (width_ <= kind) width_ = std::max(16U, 2 * width_);
  std::vector<State> wider(waiting_.size() * width_, kUnknown);
  for (std::size_t state = 0; state < waiting_.size(); ++state)
    std::copy_n(transitions_.begin() + static_cast<std::ptrdiff_t>(state * before), before,
                wider.begin() + static_cast<std::ptrdiff_t>(state * width_));
  transitions_ = std::move(wider);
}

ItemAutomaton::State ItemAutomaton::compute(State state, std::uint32_t kind, const ItemKinds& kinds) {
  ++visit_;
  const PassedTests& item = kinds[kind].passed;
  for (const std::uint32_t at : waiting_[state])
    if (passes(item, static_cast<std::uint32_t>(operations_[at].first))) follow(at + 1, false);
  if (begin_ == Begin::any_item) {
    // A match may begin with the next item.  That it has taken none of its items yet is no match.
    const bool accepts = accepts_;
    follow(0, false);
    accepts_ = accepts;
  }
  const State next = state_of_found();
  if (kind >= width_) widen(kind);
  transitions_[std::size_t{state} * width_ + kind] = next;
  return next;
}

}  // namespace synopse
