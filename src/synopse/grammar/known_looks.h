// The numbers of the looks that items have had, to be found at once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace synopse {

// By the number of a list of tags, by phase, and by whether the item is the first of its sentence and has
// white space before it.  What all phases ask of a list lies in as few lines of the processor's caches as it
// can: a document's phases ask the same again.
class KnownLooks {
 public:
  using Look = std::uint16_t;
  static constexpr Look kUnknown = 0xFFFF;

  explicit KnownLooks(std::size_t phases) : lines_((phases + kPhases - 1) / kPhases) {}

  // To be asked for lists below this number only.
  void resize(std::size_t lists) { looks_.resize(lists * lines_); }
  // Those of one phase, valid until the size changes.
  class OfPhase;
  OfPhase of(std::size_t phase);
  void forget(std::size_t phase);
  void clear() { looks_.clear(); }

 private:
  static constexpr std::size_t kPhases = 8;  // in a line
  struct alignas(64) Line {
    Line() {
      for (auto& each : looks) each.fill(kUnknown);
    }
    std::array<std::array<Look, 4>, kPhases> looks;
  };
  static_assert(sizeof(Line) == 64);

  std::size_t lines_;  // of a list
  std::vector<Line> looks_;
};

class KnownLooks::OfPhase {
 public:
  Look& at(std::uint32_t list, bool first, bool space) const {
    return line_[list * lines_].looks[column_][(first ? 2U : 0U) + (space ? 1U : 0U)];
  }

 private:
  friend class KnownLooks;
  OfPhase(Line* line, std::size_t lines, std::size_t column) : line_(line), lines_(lines), column_(column) {}

  Line* line_;         // of the first list
  std::size_t lines_;  // of a list
  std::size_t column_;
};

inline KnownLooks::OfPhase KnownLooks::of(std::size_t phase) {
  return {looks_.data() + phase / kPhases, lines_, phase % kPhases};
}

}  // namespace synopse
