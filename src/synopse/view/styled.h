// Words in inks, and lines of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/text/clusters.h"
#include "synopse/view/ink.h"

namespace synopse::view {

class Styled {
 public:
  Styled() = default;
  explicit Styled(std::string_view words, Ink ink = kPlain) { add(words, ink); }

  // Our own words, or such as plain() makes.
  Styled& add(std::string_view words, Ink ink = kPlain);
  Styled& add_all(const Styled& other);
  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }
  // Bytes [begin, end).
  void write(std::uint32_t begin, std::uint32_t end, Pen& pen) const;

 private:
  struct Run {
    std::uint32_t end = 0;
    Ink ink = kPlain;
  };
  std::string text_;
  std::vector<Run> runs_;  // in order, up to the end of the text
};

struct Line {
  std::uint32_t begin = 0, end = 0;  // bytes
  std::size_t columns = 0;
};

// Sets words into lines by the columns that they take.  Not for two threads at once.
class Typesetter {
 public:
  // At least one line, which may be empty; none is wider than `width` (at least 3).  What has no place for a
  // break is broken between characters.
  std::vector<Line> lines(std::string_view text, std::size_t width);
  // The text, or the first of its words for which there is room, and "…"; a word is cut where whole ones
  // would leave a third of the room empty.
  std::string first(std::string_view text, std::size_t width);
  // The last of them, and "…" before them.
  std::string last(std::string_view text, std::size_t width);
  std::size_t columns(std::string_view text);

 private:
  ClusterBreaker breaker_;
  std::vector<Grapheme> clusters_;  // of the text at hand
};

}  // namespace synopse::view
