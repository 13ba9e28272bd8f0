// Marked places of a text: a bit for each byte.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace synopse {

class ByteMarks {
 public:
  explicit ByteMarks(std::size_t text_size) : words_(text_size / 64 + 1) {}

  void mark(std::uint32_t at) { words_[at / 64] |= std::uint64_t{1} << at % 64; }
  void unmark(std::uint32_t at) { words_[at / 64] &= ~(std::uint64_t{1} << at % 64); }
  bool is_marked(std::uint32_t at) const { return words_[at / 64] >> at % 64 & 1; }

  // The first marked place in [at, end); `end` when there is none.
  std::uint32_t next(std::uint32_t at, std::uint32_t end) const {
    if (at >= end) return end;
    std::uint64_t bits = words_[at / 64] >> at % 64;
    if (bits == 0) {
      do {
        at = (at / 64 + 1) * 64;
        if (at >= end) return end;
        bits = words_[at / 64];
      } while (bits == 0);
    }
    at += static_cast<std::uint32_t>(std::countr_zero(bits));
    return at < end ? at : end;
  }

 private:
  friend class CountedMarks;
  std::vector<std::uint64_t> words_;
};

// The same, and how many are marked before a place, in constant time.
class CountedMarks {
 public:
  explicit CountedMarks(ByteMarks marks) : marks_(std::move(marks)) {
    counts_.reserve(marks_.words_.size());
    std::uint32_t count = 0;
    for (const std::uint64_t word : marks_.words_) {
      counts_.push_back(count);
      count += static_cast<std::uint32_t>(std::popcount(word));
    }
  }

  bool is_marked(std::uint32_t at) const { return marks_.is_marked(at); }
  std::uint32_t before(std::uint32_t at) const {
    const std::uint64_t below = marks_.words_[at / 64] & ((std::uint64_t{1} << at % 64) - 1);
    return counts_[at / 64] + static_cast<std::uint32_t>(std::popcount(below));
  }

 private:
  ByteMarks marks_;
  std::vector<std::uint32_t> counts_;
};

}  // namespace synopse
