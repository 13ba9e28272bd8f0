// The numbers of units that a link joins: mostly one on either side.
#pragma once

#include <algorithm>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace synopse {

// A std::vector of numbers that takes no further memory for a single one.
class IndexList {
 public:
  IndexList() noexcept = default;
  IndexList(std::span<const std::uint32_t> numbers) {
    append(numbers);
  }                                                     // NOLINT(google-explicit-constructor)
  IndexList(const std::vector<std::uint32_t>& numbers)  // NOLINT(google-explicit-constructor)
      : IndexList(std::span(numbers)) {}
  IndexList(std::initializer_list<std::uint32_t> numbers)
      : IndexList(std::span(numbers.begin(), numbers.size())) {}
  IndexList(const IndexList& other) : IndexList(std::span<const std::uint32_t>(other)) {}
  IndexList(IndexList&& other) noexcept
      : size_(std::exchange(other.size_, 0)), one_(other.one_), several_(std::move(other.several_)) {}
  IndexList& operator=(const IndexList& other) { return *this = IndexList(other); }
  IndexList& operator=(IndexList&& other) noexcept {
    size_ = std::exchange(other.size_, 0);
    one_ = other.one_;
    several_ = std::move(other.several_);
    return *this;
  }
  ~IndexList() = default;

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const std::uint32_t* data() const { return several_ ? several_.get() : &one_; }
  std::uint32_t* data() { return several_ ? several_.get() : &one_; }
  const std::uint32_t* begin() const { return data(); }
  const std::uint32_t* end() const { return data() + size_; }
  std::uint32_t* begin() { return data(); }
  std::uint32_t* end() { return data() + size_; }
  std::uint32_t operator[](std::size_t at) const { return data()[at]; }
  std::uint32_t front() const { return *begin(); }
  std::uint32_t back() const { return end()[-1]; }

  void clear() { *this = {}; }
  void push_back(std::uint32_t number) {
    reserve(size_ + 1);
    data()[size_++] = number;
  }
  void append(std::span<const std::uint32_t> numbers) {
    reserve(size_ + numbers.size());
    std::copy(numbers.begin(), numbers.end(), end());
    size_ += static_cast<std::uint32_t>(numbers.size());
  }
  // Ascending, each once.
  void sort_once() {
    std::sort(begin(), end());
    size_ = static_cast<std::uint32_t>(std::unique(begin(), end()) - begin());
  }

  friend bool operator==(const IndexList& a, const IndexList& b) { return std::ranges::equal(a, b); }
  friend std::strong_ordering operator<=>(const IndexList& a, const IndexList& b) {
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
  }

 private:
  // There is room for a power of two of them.
  void reserve(std::size_t size) {
    if (size <= 1 || (several_ && size <= std::bit_ceil(std::size_t{size_}))) return;
    auto room = std::make_unique<std::uint32_t[]>(std::bit_ceil(size));
    std::copy(begin(), end(), room.get());
    several_ = std::move(room);
  }

  std::uint32_t size_ = 0, one_ = 0;
  std::unique_ptr<std::uint32_t[]> several_;  // all, once there have been several
};

}  // namespace synopse
