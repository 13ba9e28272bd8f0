// What was found out about texts, for the next time that they come.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/grammar/text_table.h"

namespace synopse {

// Forgets everything when it has become too much.
template <class Value>
class Remembered {
 public:
  explicit Remembered(std::size_t most) : most_(most) {}

  // Null: nothing was kept.  Valid until the next text is.
  const Value* find(std::string_view text) const {
    const std::uint32_t number = texts_.find(text);
    return number == TextTable::kNone ? nullptr : &values_[number];
  }
  // For a text that was not found.
  const Value& keep(std::string_view text, Value value) {
    if (is_full()) *this = Remembered(most_);
    texts_.number(text);
    values_.push_back(std::move(value));
    return values_.back();
  }
  // Whether the next text that is kept makes the others forgotten.
  bool is_full() const { return values_.size() >= most_; }

 private:
  std::size_t most_;
  TextTable texts_;
  std::vector<Value> values_;  // by number
};

}  // namespace synopse
