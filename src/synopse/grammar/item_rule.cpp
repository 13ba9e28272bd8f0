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
    starts_.emplace(rule_.items.backward.view(), ItemAutomaton::Way::backward,
                    ItemAutomaton::Begin::first_item);
  return *starts_;
}

ItemAutomaton& ItemRule::ends() {
  if (!ends_)
    ends_.emplace(rule_.items.forward.view(), ItemAutomaton::Way::forward, ItemAutomaton::Begin::first_item);
  return *ends_;
}

void ItemRule::look_at(ItemRun& run) {
  keep_within_limits();
  run.beginnings.clear();
  ItemAutomaton& begins = this->begins();
  ItemAutomaton::State state = begins.start(true);
  for (auto i = static_cast<std::uint32_t>(run.items.size()); i-- > 0;) {
    state = begins.step(state, kind(run, i), kinds_.passed());
    if (begins.accepts(state) || (i == 0 && begins.accepts_at_edge(state))) run.beginnings.push_back(i);
  }
}

void ItemRule::look_at(ItemRun& run, std::span<const AnchorPlace> places) {
  keep_within_limits();
  run.beginnings.clear();
  for (const AnchorPlace& place : places) {
    Anchored& anchored = anchors_[place.anchor];
    if (is_anchor(run, anchored, place) && goes_on_behind(run, anchored, place.item))
      add_beginnings(run, anchored, place.item);
  }
  if (run.beginnings.size() < 2) return;
  std::sort(run.beginnings.begin(), run.beginnings.end(), std::greater<>());
  run.beginnings.erase(std::unique(run.beginnings.begin(), run.beginnings.end()), run.beginnings.end());
}

bool ItemRule::is_anchor(const ItemRun& run, const Anchored& anchored, const AnchorPlace& place) {
  return place.passes || passes(kinds_.passed()[kind(run, place.item)], anchored.anchor.test);
}

std::uint32_t ItemRule::add_anchors(std::size_t need) {
  const auto first = static_cast<std::uint32_t>(anchors_.size());
  for (const Anchor& each : anchors(rule_.items.forward.view(), rule_.items.alphabet, rule_.needs[need]))
    anchors_.push_back({{}, {}, each});
  return first;
}

std::vector<Surroundings> ItemRule::surroundings(std::uint32_t first) const {
  TestNeighbours neighbours(rule_.items.forward.operations.view());
  std::vector<Surroundings> all;
  for (const Anchored& each : std::span(anchors_).subspan(first))
    all.push_back({each.anchor.test, neighbours.next(each.anchor.operation),
                   neighbours.previous(each.anchor.operation)});
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
bool ItemRule::goes_on_behind(const ItemRun& run, Anchored& anchored, std::uint32_t item) {
  ItemAutomaton& ends = this->ends();
  ItemAutomaton::State state = ends.start_behind(anchored.anchor.ahead, anchored.ahead);
  for (std::uint32_t next = item + 1;; ++next) {
    if (ends.accepts(state)) return true;
    if (next == run.items.size()) return ends.accepts_at_edge(state);
    if (ends.is_dead(state)) return false;
    state = ends.step(state, kind(run, next), kinds_.passed());
  }
}

// Adds the items at which a match can begin that holds such an item.
void ItemRule::add_beginnings(ItemRun& run, Anchored& anchored, std::uint32_t item) {
  ItemAutomaton& starts = this->starts();
  ItemAutomaton::State state = starts.start_behind(anchored.anchor.back, anchored.back);
  for (std::uint32_t first = item;; --first) {
    if (starts.accepts(state) || (first == 0 && starts.accepts_at_edge(state)))
      run.beginnings.push_back(first);
    if (first == 0 || starts.is_dead(state)) return;
    state = starts.step(state, kind(run, first - 1), kinds_.passed());
  }
}

std::uint32_t ItemRule::end_of_match(const ItemRun& run, std::uint32_t first) {
  ItemAutomaton& ends = this->ends();
  std::uint32_t last = first;
  ItemAutomaton::State state = ends.start(first == 0);
  for (std::uint32_t i = first; i < run.items.size() && !ends.is_dead(state); ++i) {
    state = ends.step(state, kind(run, i), kinds_.passed());
    if (ends.accepts(state) || (i + 1 == run.items.size() && ends.accepts_at_edge(state))) last = i + 1;
  }
  return last;
}

std::span<const ItemRange> ItemRule::captures(ItemRun& run, std::uint32_t first, std::uint32_t last) {
  if (capture_names().empty()) return {};
  run.kinds.clear();
  for (std::uint32_t i = first; i < last; ++i) run.kinds.push_back(static_cast<std::uint16_t>(kind(run, i)));
  const KnownCaptures::Question question{id_, age_, first == 0, last == run.items.size(), run.kinds};
  if (run.known.find(question, run.scratch.ranges)) return run.scratch.ranges;
  run.passed.clear();
  for (const std::uint16_t kind : run.kinds) run.passed.push_back(kinds_.passed()[kind]);
  const auto captures =
      run.programs.run(id_, rule_, run.passed, question.at_begin, question.at_end, run.scratch);
  run.known.add(question, captures);
  return captures;
}

bool ItemRule::is_member(std::span<const Tag> tags) const {
  const CompiledItems& items = rule_.items;
  const PassedTests passed = items.alphabet.passed(items.alphabet.mask_of(tags));
  return items.each_test >= 0 && passes(passed, static_cast<std::uint32_t>(items.each_test));
}

// To be called before a sentence is looked at.
void ItemRule::keep_within_limits() {
  if (kinds_.are_many()) forget_looks();
}

void ItemRule::forget_looks() {
  kinds_.forget();
  ++age_;
  if (begins_) begins_->reset();
  if (starts_) starts_->reset();
  if (ends_) ends_->reset();
}

}  // namespace synopse
