#include "synopse/grammar/listed_words.h"

namespace synopse {

std::string_view ListedWords::spelling(const SpelledWord& word, By by) {
  return by == By::written ? word.written : by == By::narrow ? word.narrow : word.lower;
}

void ListedWords::add(const SpelledWord& word, By by, Tag tag) {
  const std::uint32_t number = numbers_.number(word.lower);
  if (number == words_.size()) words_.emplace_back();
  words_[number].push_back({by, tag, std::string(spelling(word, by))});
}

void ListedWords::add_tags(const SpelledWord& word, std::vector<Tag>& tags) const {
  const std::uint32_t number = numbers_.find(word.lower);
  if (number == TextTable::kNone) return;
  for (const Listed& each : words_[number])
    if (each.spelling == spelling(word, each.by)) tags.push_back(each.tag);
}

}  // namespace synopse
