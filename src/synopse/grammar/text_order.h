// Texts by the hundred thousand in byte order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace synopse {

// The numbers of `count` texts in the order of their bytes, those of equal texts in their own order.
// `text_of(number)` is a text.
template <typename TextOf>
std::vector<std::uint32_t> text_order(std::size_t count, TextOf text_of) {
  // The first eight bytes as a number of the same order: most comparisons need no more.
  struct Key {
    std::uint64_t front;
    std::uint32_t number;
  };
  std::vector<Key> keys(count);
  for (std::uint32_t number = 0; number < count; ++number) {
    const std::string_view text = text_of(number);
    std::uint64_t front = 0;
    for (std::size_t i = 0; i < 8; ++i)
      front = front << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    keys[number] = {front, number};
  }
  std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
    if (a.front != b.front) return a.front < b.front;
    const int order = text_of(a.number).compare(text_of(b.number));
    return order != 0 ? order < 0 : a.number < b.number;
  });
  std::vector<std::uint32_t> numbers;
  numbers.reserve(count);
  for (const Key& key : keys) numbers.push_back(key.number);
  return numbers;
}

}  // namespace synopse
