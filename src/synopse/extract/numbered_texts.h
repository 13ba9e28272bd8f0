// Texts that are compared often, each known by a number.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/text_table.h"

namespace synopse {

// Equal texts have one number; the first text has 0, and so on.  Texts stay where they are.
class NumberedTexts {
 public:
  static constexpr std::uint32_t kNone = TextTable::kNone;

  std::uint32_t number(std::string_view text);                                     // a new one for a new text
  std::uint32_t find(std::string_view text) const { return numbers_.find(text); }  // kNone: not there
  std::string_view operator[](std::uint32_t number) const { return texts_[number]; }
  std::uint32_t size() const { return numbers_.size(); }
  // Makes room for so many texts.
  void reserve(std::size_t texts) {
    numbers_.reserve(texts);
    texts_.reserve(texts);
  }

 private:
  std::string_view keep(std::string_view text);

  TextTable numbers_;
  std::vector<std::string_view> texts_;  // by number
  std::deque<std::string> blocks_;       // that hold them; never moved
};

// What is said of some numbers, by a number; kNone of all others.
class NumberMap {
 public:
  static constexpr std::uint32_t kNone = NumberedTexts::kNone;

  std::uint32_t operator[](std::uint32_t number) const {
    return number < values_.size() ? values_[number] : kNone;
  }
  // To be set.
  std::uint32_t& at(std::uint32_t number) {
    if (number >= values_.size())
      values_.resize(std::max({std::size_t{number} + 1, 2 * values_.size(), kFirstSize}), kNone);
    return values_[number];
  }

 private:
  static constexpr std::size_t kFirstSize = 64;

  std::vector<std::uint32_t> values_;
};

}  // namespace synopse
