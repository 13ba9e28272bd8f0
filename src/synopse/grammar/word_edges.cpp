#include "synopse/grammar/word_edges.h"

namespace synopse {

void WordEdges::find(const Words& words) {
  edges_.assign(window_.size() + 1, false);
  for (std::uint32_t word = range_.first; word < range_.last; ++word)
    edges_[words.begin(word) - window_.begin] = edges_[words.end(word) - window_.begin] = true;
}

}  // namespace synopse
