// Items as the string that RE2 runs over: for each item \x01, the bytes of the tests that it passes, \x02.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/pattern.h"

namespace synopse {

class ItemString {
 public:
  // Writes the items in a rule's alphabet; `seen` remembers what this rule makes of a look.
  void encode(std::span<const Item> items, const Looks& looks, const Alphabet& alphabet, SeenLooks& seen);

  std::string_view text() const { return text_; }
  // What the items from `first` to `last` pass, for captures.
  std::span<const PassedTests* const> passed(std::size_t first, std::size_t last) const {
    return std::span(passed_).subspan(first, last - first);
  }
  std::size_t size() const { return starts_.size(); }
  // The number of the item that begins at or holds byte `at`; the number of items at the end.
  std::size_t item_at(std::size_t at) const;
  std::size_t begin_of(std::size_t item) const {
    return item < starts_.size() ? starts_[item] : text_.size();
  }

 private:
  std::string text_;
  std::vector<std::uint32_t> starts_;
  std::vector<const PassedTests*> passed_;
};

// Which tags a sentence has: decides whether a rule need be tried at all.
class PresentTags {
 public:
  explicit PresentTags(std::size_t tag_count) : seen_(tag_count, 0) {}
  void collect(std::span<const Item> items, const Looks& looks);
  // Whether of each list at least one tag is there.
  bool has(const std::vector<std::vector<Tag>>& needs) const;

 private:
  std::vector<std::uint32_t> seen_;  // by tag: the sentence that had it last
  std::uint32_t sentence_ = 0;
};

}  // namespace synopse
