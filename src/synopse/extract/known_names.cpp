#include "synopse/extract/known_names.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr int kMaxSameStart = 64;  // names that begin with one word; more are not looked for

}  // namespace

void KnownNames::add(std::span<const std::uint32_t> words, std::uint32_t entity) {
  std::uint32_t last = NumberMap::kNone;
  int same_start = 0;
  for (std::uint32_t each = first(words.front()); each != NumberMap::kNone; each = names_[each].next) {
    if (std::ranges::equal(this->words(names_[each]), words) || ++same_start == kMaxSameStart) return;
    last = each;
  }
  const auto number = static_cast<std::uint32_t>(names_.size());
  (last == NumberMap::kNone ? by_word_.at(words.front()) : names_[last].next) = number;
  if (last == NumberMap::kNone) beginnings_.add_stem(texts_[words.front()]);
  names_.push_back(
      {static_cast<std::uint32_t>(words_.size()), static_cast<std::uint32_t>(words.size()), entity});
  words_.insert(words_.end(), words.begin(), words.end());
}

}  // namespace synopse
