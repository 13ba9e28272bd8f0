#include "synopse/grammar/item_program.h"

#include <algorithm>
#include <utility>

namespace synopse {
namespace {

using Kind = ItemOperation::Kind;

constexpr std::uint32_t kUnset = 0xFFFFFFFF;
constexpr std::size_t kFirstPlaces = 8;
constexpr PassedTests kBehindLast = {0, 0, 0, std::uint64_t{1} << 63};  // passes kMatch and no test

// Whether it was not there before.
bool insert(std::vector<std::uint64_t>& bits, std::size_t bit) {
  if (bit / 64 >= bits.size()) bits.resize(bit / 64 + 1, 0);
  const std::uint64_t mask = std::uint64_t{1} << (bit % 64);
  return (std::exchange(bits[bit / 64], bits[bit / 64] | mask) & mask) == 0;
}

}  // namespace

ItemProgram::ItemProgram(std::span<const ItemOperation> operations, const std::vector<std::string>& captures)
    : operations_(operations), names_(captures), by_operation_(kFirstPlaces, kUnknown) {}

std::span<const ItemRange> ItemProgram::run(std::span<const PassedTests> items, bool at_begin, bool at_end,
                                            Scratch& scratch) {
  scratch.ranges.clear();
  if (names_.empty()) return {};
  if (!search(items, static_cast<std::uint8_t>((at_begin ? kBegin : 0) | (at_end ? kEnd : 0)), scratch))
    return {};
  fill_slots(scratch);
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const std::uint32_t begin = scratch.slots[2 * i], end = scratch.slots[2 * i + 1];
    scratch.ranges.push_back(begin == kUnset || end == kUnset ? ItemRange{} : ItemRange{begin, end});
  }
  return scratch.ranges;
}

std::size_t ItemProgram::bytes() const {
  return places_.capacity() * sizeof places_[0] + by_operation_.capacity() * sizeof by_operation_[0] +
         tests_.capacity() + behind_.capacity() * sizeof behind_[0] + saved_.capacity() * sizeof saved_[0] +
         saves_.capacity() * sizeof saves_[0];
}

// Finds the preferred ways through all items.
bool ItemProgram::search(std::span<const PassedTests> items, std::uint8_t edges, Scratch& scratch) {
  const auto edges_at = [&](std::size_t item) {
    return static_cast<std::uint8_t>(edges & ((item == 0 ? kBegin : 0) | (item == items.size() ? kEnd : 0)));
  };
  scratch.steps.clear();
  scratch.visited.clear();
  open(place_at(0, edges_at(0)), scratch);
  while (!scratch.steps.empty()) {
    Scratch::Step& now = scratch.steps.back();
    const std::size_t item = scratch.steps.size() - 1;
    now.next = way_on(now, item < items.size() ? items[item] : kBehindLast);
    if (now.next == now.end) {
      scratch.steps.pop_back();
      continue;
    }
    const std::uint32_t way = now.next++;
    if (tests_[way] == kMatch) return true;
    const std::uint32_t place = place_at(behind_[way], edges_at(item + 1));
    if (insert(scratch.visited, place * (items.size() + 1) + item + 1)) open(place, scratch);
  }
  return false;
}

// The next item is to be taken from a place.
void ItemProgram::open(std::uint32_t place, Scratch& scratch) {
  Place& its = places_[place];
  if (its.first == kUnknown) find_ways(its);
  scratch.steps.push_back({its.first, its.first + its.size});
}

// The first way of a step that an item can go; its end when there is none.
std::uint32_t ItemProgram::way_on(const Scratch::Step& step, const PassedTests& item) const {
  const PassedTests passed = item;
  std::uint32_t way = step.next;
  while (way < step.end && !passes(passed, tests_[way])) ++way;
  return way;
}

// What each slot gets on the ways that were found.
void ItemProgram::fill_slots(Scratch& scratch) const {
  scratch.slots.assign(2 * names_.size(), kUnset);
  for (std::uint32_t item = 0; item < scratch.steps.size(); ++item) {
    const std::uint32_t way = scratch.steps[item].next - 1;
    for (const std::uint32_t slot : saves_on(way)) scratch.slots[slot] = item;
  }
}

// Of two ways that end alike the preferred one alone: the other would end as it does.
void ItemProgram::find_ways(Place& place) {
  place.first = static_cast<std::uint32_t>(tests_.size());
  std::vector<bool> followed(operations_.size());
  pending_.assign(1, {place.operation, 0});
  while (!pending_.empty()) {
    const Pending next = pending_.back();
    pending_.pop_back();
    path_.resize(next.saves);
    follow(next.operation, place.edges, followed);
  }
  place.size = static_cast<std::uint16_t>(tests_.size() - place.first);
}

// Goes on from an operation to a test or the end of the match; what is less preferred is pending.
void ItemProgram::follow(std::uint32_t operation, std::uint8_t edges, std::vector<bool>& followed) {
  while (!followed[operation]) {
    followed[operation] = true;
    const ItemOperation now = operations_[operation];
    if (now.kind() == Kind::match) return add_way(kMatch, operation);
    if (now.kind() == Kind::test) return add_way(static_cast<std::uint8_t>(now.number()), operation + 1);
    if ((now.kind() == Kind::begin && (edges & kBegin) == 0) ||
        (now.kind() == Kind::end && (edges & kEnd) == 0))
      return;
    if (now.kind() == Kind::save) path_.push_back(static_cast<std::uint16_t>(now.number()));
    if (now.kind() == Kind::split) pending_.push_back({now.target(operation), path_.size()});
    operation = now.kind() == Kind::jump ? now.target(operation) : operation + 1;
  }
}

void ItemProgram::add_way(std::uint8_t test, std::uint32_t behind) {
  if (saved_.empty() || !std::ranges::equal(saves_from(saved_.size() - 1), path_)) {
    saved_.push_back({static_cast<std::uint32_t>(tests_.size()), static_cast<std::uint32_t>(saves_.size())});
    saves_.insert(saves_.end(), path_.begin(), path_.end());
  }
  tests_.push_back(test);
  behind_.push_back(static_cast<std::uint16_t>(behind));
}

std::span<const std::uint16_t> ItemProgram::saves_from(std::size_t saved) const {
  const std::size_t first = saved_[saved].first;
  const std::size_t end = saved + 1 < saved_.size() ? saved_[saved + 1].first : saves_.size();
  return std::span(saves_).subspan(first, end - first);
}

std::span<const std::uint16_t> ItemProgram::saves_on(std::uint32_t way) const {
  const auto next = std::upper_bound(saved_.begin(), saved_.end(), way,
                                     [](std::uint32_t at, const Saved& each) { return at < each.way; });
  return saves_from(static_cast<std::size_t>(next - saved_.begin()) - 1);
}

// Places that are one by jumps have one number.
std::uint32_t ItemProgram::place_at(std::uint32_t operation, std::uint8_t edges) {
  while (operations_[operation].kind() == Kind::jump) operation = operations_[operation].target(operation);
  if (2 * places_.size() >= by_operation_.size()) hash_anew();
  std::uint32_t& slot = slot_of(operation, edges);
  if (slot == kUnknown) {
    slot = static_cast<std::uint32_t>(places_.size());
    places_.push_back({.operation = static_cast<std::uint16_t>(operation), .edges = edges});
  }
  return slot;
}

// Where the number of such a place is, or would be.
std::uint32_t& ItemProgram::slot_of(std::uint32_t operation, std::uint8_t edges) {
  const std::size_t mask = by_operation_.size() - 1;
  for (std::size_t at = ((operation << 2 | edges) * 0x9E3779B1U >> 12) & mask;; at = (at + 1) & mask) {
    std::uint32_t& slot = by_operation_[at];
    if (slot == kUnknown || (places_[slot].operation == operation && places_[slot].edges == edges))
      return slot;
  }
}

// Makes room for more places.
void ItemProgram::hash_anew() {
  by_operation_.assign(2 * by_operation_.size(), kUnknown);
  for (std::size_t place = 0; place < places_.size(); ++place)
    slot_of(places_[place].operation, places_[place].edges) = static_cast<std::uint32_t>(place);
}

}  // namespace synopse
