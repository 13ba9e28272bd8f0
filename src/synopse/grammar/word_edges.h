// Where words begin or end in a piece of text.
#pragma once

#include <cstddef>
#include <vector>

#include "synopse/document/words.h"

namespace synopse {

// Found out when it is first asked for: most pieces are not asked about.
class WordEdges {
 public:
  // From now on of `window`, which has words [words.first, words.last).
  void look_at(Span window, WordRange words) {
    window_ = window;
    range_ = words;
    edges_.clear();
  }
  // Whether words begin or end at both places of the window.
  bool at(std::size_t begin, std::size_t end, const Words& words) {
    if (edges_.empty()) find(words);
    return edges_[begin] && edges_[end];
  }

 private:
  void find(const Words& words);

  Span window_;
  WordRange range_;
  std::vector<bool> edges_;  // by byte; empty: not found yet
};

}  // namespace synopse
