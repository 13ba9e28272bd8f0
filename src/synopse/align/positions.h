// Stances as the aligner compares them: who, about what, in which words.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/align/links.h"

namespace synopse {

// Numbers for refs: one number, one ref.
class RefNumbers {
 public:
  std::uint32_t of(std::string_view ref) {
    return numbers_.try_emplace(ref, static_cast<std::uint32_t>(numbers_.size())).first->second;
  }
  std::size_t size() const { return numbers_.size(); }

 private:
  std::unordered_map<std::string_view, std::uint32_t> numbers_;  // looked up only; of the documents' refs
};

struct StancePosition {
  // Ascending numbers [begin, end), of refs or concepts.
  struct Numbers {
    std::uint32_t begin = 0, end = 0;
    bool empty() const { return begin == end; }
  };

  std::uint32_t sentence = 0;
  Span holder, target;  // their words; empty when there is none
  Numbers holders, targets;
  Numbers names;              // of the holders, and of all that the holder's words name
  Numbers events;             // families of events that a short target names
  bool has_holder = false;    // in words of its own
  bool known_holder = false;  // `holders` are its own, not those of names in it
  bool open_target = false;   // "it", or none: says nothing by itself
};

// In the order of the document's stances.
class StancePositions {
 public:
  // The refs that get numbers are the documents', which must outlive the numbers.
  StancePositions(const AlignedPair& pair, Side side, RefNumbers& refs);

  std::uint32_t size() const { return static_cast<std::uint32_t>(positions_.size()); }
  const StancePosition& operator[](std::uint32_t stance) const { return positions_[stance]; }
  std::span<const std::uint32_t> operator[](StancePosition::Numbers numbers) const {
    return std::span(numbers_).subspan(numbers.begin, numbers.end - numbers.begin);
  }

 private:
  std::vector<std::uint32_t> numbers_;
  std::vector<StancePosition> positions_;
};

}  // namespace synopse
