#include "synopse/grammar/item_rule.h"

#include <algorithm>
#include <functional>

namespace synopse {

ItemAutomaton& ItemRule::begins() {
  if (!begins_)
    begins_ = std::make_unique<ItemAutomaton>(rule_.items.backward.view(), ItemAutomaton::Way::backward,
                                              ItemAutomaton::Begin::any_item);
  return *begins_;
}

ItemAutomaton& ItemRule::starts() {
  if (!starts_)
    starts_ = std::make_unique<ItemAutomaton>(rule_.items.backward.view(), ItemAutomaton::Way::backward,
                                              ItemAutomaton::Begin::first_item);
  return *starts_;
}

ItemAutomaton& ItemRule::ends() {
  if (!ends_)
    ends_ = std::make_unique<ItemAutomaton>(rule_.items.forward.view(), ItemAutomaton::Way::forward,
                                            ItemAutomaton::Begin::first_item);
  return *ends_;
}

ItemProgram& ItemRule::program() {
  if (!program_) program_ = std::make_unique<ItemProgram>(rule_.items.forward.view(), rule_.items.captures);
  return *program_;
}

const std::vector<Anchor>& ItemRule::anchors_of(std::size_t need) {
  anchors_.resize(rule_.needs.size());
  auto& known = anchors_[need];
  if (!known)
    known = std::make_unique<std::vector<Anchor>>(
        anchors(rule_.items.forward.view(), rule_.items.alphabet, rule_.needs[need]));
  return *known;
}

std::span<const std::uint32_t> ItemRule::look_at(std::span<const Item> items, const Looks& looks) {
  begin(items, looks);
  ItemAutomaton& begins = this->begins();
  ItemAutomaton::State state = begins.start(true);
  for (auto i = static_cast<std::uint32_t>(items.size()); i-- > 0;) {
    state = begins.step(state, kind(i), kinds_.passed());
    if (begins.accepts(state) || (i == 0 && begins.accepts_at_edge(state))) matches_.push_back(i);
  }
  return matches_;
}

std::span<const std::uint32_t> ItemRule::look_at(std::span<const Item> items, const Looks& looks,
                                                 std::size_t need, std::span<const AnchorPlace> places) {
  const std::vector<Anchor>& anchors = anchors_of(need);
  begin(items, looks);
  for (const AnchorPlace& place : places) {
    const Anchor& anchor = anchors[place.anchor];
    if (passes(kinds_.passed()[kind(place.item)], anchor.test) && goes_on_behind(anchor, place.item))
      add_beginnings(anchor, place.item);
  }
  std::sort(matches_.begin(), matches_.end(), std::greater<>());
  matches_.erase(std::unique(matches_.begin(), matches_.end()), matches_.end());
  return matches_;
}

std::vector<Surroundings> ItemRule::surroundings(std::size_t need) {
  TestNeighbours neighbours(rule_.items.forward.view());
  std::vector<Surroundings> all;
  for (const Anchor& anchor : anchors_of(need))
    all.push_back({anchor.test, neighbours.next(anchor.operation), neighbours.previous(anchor.operation)});
  return all;
}

std::vector<TestWay> ItemRule::ways(std::span<const std::uint32_t> tests) const {
  std::vector<TestWay> all;
  for (const std::uint32_t test : tests)
    for (TestWay& way : rule_.items.alphabet.ways(test)) {
      std::sort(way.wanted.begin(), way.wanted.end());
      std::sort(way.unwanted.begin(), way.unwanted.end());
      all.push_back(std::move(way));
    }
  return all;
}

// Whether what a match holds behind an item that has passed a test is there.
bool ItemRule::goes_on_behind(const Anchor& anchor, std::uint32_t item) {
  ItemAutomaton& ends = this->ends();
  ItemAutomaton::State state = ends.start_behind(anchor.ahead);
  for (std::uint32_t next = item + 1;; ++next) {
    if (ends.accepts(state)) return true;
    if (next == items_.size()) return ends.accepts_at_edge(state);
    if (ends.is_dead(state)) return false;
    state = ends.step(state, kind(next), kinds_.passed());
  }
}

// Adds the items at which a match can begin that holds such an item.
void ItemRule::add_beginnings(const Anchor& anchor, std::uint32_t item) {
  ItemAutomaton& starts = this->starts();
  ItemAutomaton::State state = starts.start_behind(anchor.back);
  for (std::uint32_t first = item;; --first) {
    if (starts.accepts(state) || (first == 0 && starts.accepts_at_edge(state))) matches_.push_back(first);
    if (first == 0 || starts.is_dead(state)) return;
    state = starts.step(state, kind(first - 1), kinds_.passed());
  }
}

std::uint32_t ItemRule::end_of_match(std::uint32_t first) {
  ItemAutomaton& ends = this->ends();
  std::uint32_t last = first;
  ItemAutomaton::State state = ends.start(first == 0);
  for (std::uint32_t i = first; i < items_.size() && !ends.is_dead(state); ++i) {
    state = ends.step(state, kind(i), kinds_.passed());
    if (ends.accepts(state) || (i + 1 == items_.size() && ends.accepts_at_edge(state))) last = i + 1;
  }
  return last;
}

std::span<const ItemRange> ItemRule::captures(std::uint32_t first, std::uint32_t last,
                                              ItemProgram::Scratch& scratch) {
  passed_.clear();
  for (std::uint32_t i = first; i < last; ++i) passed_.push_back(kinds_.passed()[kind(i)]);
  return program().run(passed_, first == 0, last == items_.size(), scratch);
}

bool ItemRule::is_member(std::span<const Tag> tags) const {
  const CompiledItems& items = rule_.items;
  const PassedTests passed = items.alphabet.passed(items.alphabet.mask_of(tags));
  return items.each_test >= 0 && passes(passed, static_cast<std::uint32_t>(items.each_test));
}

// A sentence is to be looked at.
void ItemRule::begin(std::span<const Item> items, const Looks& looks) {
  if (kinds_.are_many()) forget_looks();
  items_ = items;
  looks_ = &looks;
  matches_.clear();
}

void ItemRule::forget_looks() {
  kinds_.forget();
  if (begins_) begins_->reset();
  if (starts_) starts_->reset();
  if (ends_) ends_->reset();
}

}  // namespace synopse
