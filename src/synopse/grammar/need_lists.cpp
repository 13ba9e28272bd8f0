#include "synopse/grammar/need_lists.h"

#include <map>

namespace synopse {

NeedLists::NeedLists(const Grammar::Content& content, const Phase& phase) : of_tags_(content.tags.size()) {
  std::map<std::vector<Tag>, std::uint32_t> numbers;
  for (const RuleId id : phase.rules) {
    auto& own = of_rules_.emplace_back();
    for (const std::vector<Tag>& list : content.compiled[id].needs) {
      const auto [known, fresh] = numbers.try_emplace(list, static_cast<std::uint32_t>(lists_.size()));
      if (fresh) lists_.push_back(&list);
      own.push_back(known->second);
    }
  }
  for (const auto& [list, number] : numbers)
    for (const Tag tag : list) of_tags_[tag].push_back(number);
}

void NeedLists::learn(const Looks& looks) {
  of_looks_.resize(looks.size() * words(), 0);
  for (; known_looks_ < looks.size(); ++known_looks_) {
    const std::span<Word> bits = std::span(of_looks_).subspan(known_looks_ * words(), words());
    for (const Tag tag : looks.tags(static_cast<std::uint32_t>(known_looks_)))
      for (const std::uint32_t list : of_tags_[tag]) bits[list / 64] |= Word{1} << (list % 64);
  }
}

void NeedLists::forget_looks() {
  of_looks_.clear();
  known_looks_ = 0;
}

}  // namespace synopse
