#include "synopse/grammar/item_program.h"

#include <utility>

namespace synopse {
namespace {

using Kind = ItemOperation::Kind;

constexpr std::uint32_t kUnset = 0xFFFFFFFF;
constexpr PassedTests kBehindLast = {0, 0, 0, std::uint64_t{1} << 63};  // passes kMatch and no test

// Whether it was not there before.
bool insert(std::vector<std::uint64_t>& bits, std::size_t bit) {
  if (bit / 64 >= bits.size()) bits.resize(bit / 64 + 1, 0);
  const std::uint64_t mask = std::uint64_t{1} << (bit % 64);
  return (std::exchange(bits[bit / 64], bits[bit / 64] | mask) & mask) == 0;
}

}  // namespace

ItemProgram::ItemProgram(std::span<const ItemOperation> operations, const std::vector<std::string>& captures)
    : operations_(operations), names_(captures) {
  place_at(0);
}

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
  constexpr std::size_t kNode = 40;  // of place_at_, with what is between nodes
  return places_.capacity() * sizeof places_[0] + place_at_.size() * kNode +
         ways_.capacity() * sizeof ways_[0] + tests_.capacity() + saves_.capacity() * sizeof saves_[0] +
         followed_.capacity() / 8;
}

// Finds the preferred ways through all items.
bool ItemProgram::search(std::span<const PassedTests> items, std::uint8_t edges, Scratch& scratch) {
  scratch.steps.clear();
  scratch.visited.clear();
  open(0, items.size(), edges, scratch);
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
    const std::uint32_t place = place_behind(ways_[way]);
    if (insert(scratch.visited, place * (items.size() + 1) + item + 1))
      open(place, items.size(), edges, scratch);
  }
  return false;
}

// The next item is to be taken from a place.
void ItemProgram::open(std::uint32_t place, std::size_t items, std::uint8_t edges, Scratch& scratch) {
  const std::size_t item = scratch.steps.size();
  if (item > 0) edges &= ~kBegin;
  if (item < items) edges &= ~kEnd;
  if (places_[place].by_edges[edges].first == kUnknown)
    places_[place].by_edges[edges] = find_ways(places_[place].operation, edges);
  const Ways ways = places_[place].by_edges[edges];
  scratch.steps.push_back({ways.first, ways.first + ways.size});
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
ItemProgram::Ways ItemProgram::find_ways(std::uint32_t operation, std::uint8_t edges) {
  const auto first = static_cast<std::uint32_t>(ways_.size());
  followed_.assign(operations_.size(), false);
  pending_.assign(1, {operation, 0});
  while (!pending_.empty()) {
    const Pending next = pending_.back();
    pending_.pop_back();
    path_.resize(next.saves);
    follow(next.operation, edges);
  }
  return {first, static_cast<std::uint32_t>(ways_.size()) - first};
}

// Goes on from an operation to a test or the end of the match; what is less preferred is pending.
void ItemProgram::follow(std::uint32_t operation, std::uint8_t edges) {
  while (!followed_[operation]) {
    followed_[operation] = true;
    const ItemOperation now = operations_[operation];
    if (now.kind() == Kind::match) return add_way(kMatch, operation);
    if (now.kind() == Kind::test) return add_way(now.number(), operation + 1);
    if ((now.kind() == Kind::begin && (edges & kBegin) == 0) ||
        (now.kind() == Kind::end && (edges & kEnd) == 0))
      return;
    if (now.kind() == Kind::save) path_.push_back(now.number());
    if (now.kind() == Kind::split) pending_.push_back({now.target(operation), path_.size()});
    operation = now.kind() == Kind::jump ? now.target(operation) : operation + 1;
  }
}

void ItemProgram::add_way(std::uint32_t test, std::uint32_t behind) {
  tests_.push_back(static_cast<std::uint8_t>(test));
  ways_.push_back({kOperation | behind, static_cast<std::uint32_t>(saves_.size())});
  saves_.insert(saves_.end(), path_.begin(), path_.end());
}

// The place where a way leads.
std::uint32_t ItemProgram::place_behind(Way& way) {
  if ((way.target & kOperation) != 0) way.target = place_at(way.target & ~kOperation);
  return way.target;
}

std::span<const std::uint32_t> ItemProgram::saves_on(std::uint32_t way) const {
  const std::size_t end = way + 1 < ways_.size() ? ways_[way + 1].first_save : saves_.size();
  return std::span(saves_).subspan(ways_[way].first_save, end - ways_[way].first_save);
}

// Places that are one by jumps have one number.
std::uint32_t ItemProgram::place_at(std::uint32_t operation) {
  while (operations_[operation].kind() == Kind::jump) operation = operations_[operation].target(operation);
  const auto [known, fresh] = place_at_.try_emplace(operation, static_cast<std::uint32_t>(places_.size()));
  if (fresh) places_.push_back({operation, {}});
  return known->second;
}

}  // namespace synopse
