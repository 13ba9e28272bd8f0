#include "synopse/grammar/item_rule.h"

namespace synopse {

ItemRule::ItemRule(const CompiledRule& rule, const Tags& tags)
    : rule_(rule),
      alphabet_(tags),
      begins_(backward_operations(rule.expression.regex, test_numbers()), ItemAutomaton::Way::backward,
              ItemAutomaton::Begin::any_item) {
  if (!rule.each_test.regex.empty()) each_test_ = alphabet_.number_of(rule.each_test.regex);
}

TestNumbers ItemRule::test_numbers() {
  return [this](std::string_view test) { return alphabet_.number_of(test); };
}

std::span<const std::uint32_t> ItemRule::look_at(std::span<const Item> items, const Looks& looks) {
  items_.resize(items.size());
  matches_.clear();
  begins_.tidy();
  ItemAutomaton::State state = begins_.start(true);
  for (std::size_t i = items.size(); i-- > 0;) {
    const std::uint32_t kind = items_[i] = kinds_.number(items[i].look, looks, alphabet_);
    state = begins_.step(state, kind, kinds_);
    if (begins_.accepts(state) || (i == 0 && begins_.accepts_at_edge(state)))
      matches_.push_back(static_cast<std::uint32_t>(i));
  }
  return matches_;
}

ItemAutomaton& ItemRule::ends() {
  if (!ends_)
    ends_ = std::make_unique<ItemAutomaton>(program().operations(), ItemAutomaton::Way::forward,
                                            ItemAutomaton::Begin::first_item);
  return *ends_;
}

std::uint32_t ItemRule::end_of_match(std::uint32_t first) {
  ItemAutomaton& ends = this->ends();
  ends.tidy();
  std::uint32_t last = first;
  ItemAutomaton::State state = ends.start(first == 0);
  for (std::uint32_t i = first; i < items_.size() && !ends.is_dead(state); ++i) {
    state = ends.step(state, items_[i], kinds_);
    if (ends.accepts(state) || (i + 1 == items_.size() && ends.accepts_at_edge(state))) last = i + 1;
  }
  return last;
}

const ItemProgram& ItemRule::program() {
  if (!program_) program_ = std::make_unique<ItemProgram>(rule_.expression.regex, test_numbers());
  return *program_;
}

std::span<const ItemRange> ItemRule::captures(std::uint32_t first, std::uint32_t last,
                                              ItemProgram::Scratch& scratch) {
  passed_.clear();
  for (std::uint32_t i = first; i < last; ++i) passed_.push_back(&kinds_[items_[i]].passed);
  return program().run(passed_, first == 0, last == items_.size(), scratch);
}

bool ItemRule::is_member(std::span<const Tag> tags) const {
  TagMask mask{};
  for (const Tag tag : tags) alphabet_.add(mask, tag);
  return each_test_ >= 0 && passes(alphabet_.passed(mask), static_cast<std::uint32_t>(each_test_));
}

void ItemRule::forget_looks() {
  kinds_.forget();
  begins_.reset();
  if (ends_) ends_->reset();
}

}  // namespace synopse
