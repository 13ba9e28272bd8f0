// What a reader takes for one character, and what a terminal makes of it.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace synopse {

// A grapheme cluster (UAX 29): a letter with its accents, an emoji of several code points.
struct Grapheme {
  std::uint32_t begin = 0, end = 0;  // bytes
  std::uint8_t columns = 1;          // of a terminal: 0 to 3
  bool may_begin_line = false;       // a line may be broken before it (UAX 14)
};

// ICU's character and line breaks in no language.  Dear to make, cheap to use; not for two threads at once.
class ClusterBreaker {
 public:
  ClusterBreaker();
  ~ClusterBreaker();

  // All of `text` (valid UTF-8), in order; replaces what is in `clusters`.
  void clusters(std::string_view text, std::vector<Grapheme>& clusters);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Columns of a cluster: East Asian wide and full-width characters and emoji take two, marks none.
// Where terminals disagree it is what those do that draw a sequence of emoji as one.
std::uint8_t columns_of(std::string_view cluster);

}  // namespace synopse
