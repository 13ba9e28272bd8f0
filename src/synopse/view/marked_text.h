// The sentences of a text for a terminal, with signs at what was found in them.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "synopse/view/columns.h"
#include "synopse/view/styled.h"
#include "synopse/view/units.h"

namespace synopse::view {

// With colours a name is underlined, a figure bold, the cue of a stance italic; without, they stand as
// [name], {figure}, <cue>.  Behind a cue its polarity (⁺ ⁻ ±), behind words that differ ≠ and the
// discrepancy's number.
class MarkedText {
 public:
  MarkedText(const Pair& pair, Side side, const ColumnsOptions& options);

  // To be asked for one after the other.
  Styled sentence(std::uint32_t number);

 private:
  // Words in an ink; lies in one sentence.
  struct Stretch {
    Span span;
    Ink ink = kPlain;
    std::size_t difference = 0;  // number of a discrepancy, from 1 on; 0: none
  };
  // Where one begins or ends, in the order in which their signs stand.
  struct Edge {
    std::uint32_t at = 0;
    bool begins = false;
    std::uint32_t stretch = 0;
  };

  void add_differences(const Pair& pair, Side side, const Shown& shown);
  void add(Span span, Ink ink, std::size_t difference = 0);
  void merge();
  void find_edges();
  void add_words(Span span, Styled& made) const;
  void step(const Edge& edge, Styled& made);
  Ink ink() const;

  const Document& document_;
  Colour colour_;
  std::vector<Stretch> stretches_;
  std::vector<Edge> edges_;
  std::size_t next_ = 0;                 // edge
  std::array<std::uint32_t, 8> open_{};  // how many stretches are, by the bit of their ink
};

}  // namespace synopse::view
