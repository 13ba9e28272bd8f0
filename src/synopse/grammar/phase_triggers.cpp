#include "synopse/grammar/phase_triggers.h"

namespace synopse {

void PhaseTriggers::look_at(std::span<const std::uint32_t> words, const TagLists& lists,
                            std::span<const RuleIndex> indexes) {
  learn(lists, indexes);
  ++age_;
  by_word_.clear();
  for (const std::uint32_t list : words) by_word_.push_back(by_list_[list]);
}

PhaseTriggers::Phases PhaseTriggers::of_words(std::uint32_t first, std::uint32_t last) const {
  Phases phases = 0;
  for (std::uint32_t word = first; word < last; ++word) phases |= by_word_[word];
  return phases;
}

PhaseTriggers::Phases PhaseTriggers::of(std::span<const std::uint32_t> lists) const {
  Phases phases = 0;
  for (const std::uint32_t list : lists) phases |= by_list_[list];
  return phases;
}

void PhaseTriggers::learn(const TagLists& lists, std::span<const RuleIndex> indexes) {
  if (by_list_.size() == lists.size()) return;
  if (by_tag_.empty()) learn_tags(indexes);
  while (by_list_.size() < lists.size()) {
    Phases phases = 0;
    for (const Tag tag : lists[static_cast<std::uint32_t>(by_list_.size())]) phases |= by_tag_[tag];
    by_list_.push_back(phases);
  }
}

void PhaseTriggers::learn_tags(std::span<const RuleIndex> indexes) {
  by_tag_.assign(tags_, 0);
  for (std::size_t phase = 0; phase < indexes.size(); ++phase)
    for (std::size_t tag = 0; tag < tags_; ++tag)
      if (indexes[phase].hangs_on(static_cast<Tag>(tag))) by_tag_[tag] |= bit(phase);
}

void PhaseTriggers::forget() {
  by_word_.clear();
  by_list_.clear();
  by_tag_.clear();
}

}  // namespace synopse
