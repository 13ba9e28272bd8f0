#include "synopse/grammar/known_captures.h"

#include <algorithm>

namespace synopse {

KnownCaptures::Key KnownCaptures::key_of(const Question& question) {
  Key key{.rule = question.rule,
          .age = question.age,
          .items = static_cast<std::uint8_t>(question.kinds.size()),
          .edges = static_cast<std::uint8_t>((question.at_begin ? 1 : 0) | (question.at_end ? 2 : 0))};
  std::copy(question.kinds.begin(), question.kinds.end(), key.kinds.begin());
  return key;
}

std::size_t KnownCaptures::place_of(const Question& question) {
  std::uint64_t hash = question.rule;
  for (const std::uint16_t kind : question.kinds) hash = (hash ^ kind) * 0x9E3779B97F4A7C15U;
  return hash >> (64 - kSlotBits);
}

bool KnownCaptures::find(const Question& question, std::vector<ItemRange>& captures) const {
  if (slots_.empty() || question.kinds.size() > kMostItems) return false;
  const Slot& slot = slots_[place_of(question)];
  if (!(slot.key == key_of(question))) return false;
  captures.clear();
  for (std::size_t i = 0; i < slot.captures; ++i)
    captures.push_back({slot.ranges[i].begin, slot.ranges[i].end});
  return true;
}

void KnownCaptures::add(const Question& question, std::span<const ItemRange> captures) {
  if (question.kinds.size() > kMostItems || captures.size() > kMostCaptures) return;
  slots_.resize(std::size_t{1} << kSlotBits);
  Slot& slot = slots_[place_of(question)];
  slot.key = key_of(question);
  slot.captures = static_cast<std::uint8_t>(captures.size());
  for (std::size_t i = 0; i < captures.size(); ++i)
    slot.ranges[i] = {static_cast<std::uint8_t>(captures[i].begin),
                      static_cast<std::uint8_t>(captures[i].end)};
}

}  // namespace synopse
