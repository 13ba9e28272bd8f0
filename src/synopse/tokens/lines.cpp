#include "synopse/tokens/lines.h"

#include <algorithm>

#include "synopse/tokens/classes.h"

namespace synopse {

namespace {

// Nobody wraps text at more columns, or at fewer.
constexpr std::uint32_t kWidestWrap = 120;
constexpr std::uint32_t kNarrowestWrap = 40;

// A block of lines between two paragraph ends: pieces [first, last).
struct Block {
  std::size_t first = 0, last = 0;
  std::uint32_t widest = 0;  // bytes of its longest line
};

class LineJudge {
 public:
  LineJudge(std::string_view text, std::vector<Piece>& pieces) : text_(text), pieces_(pieces) {}

  void run() {
    std::size_t first = 0;
    for (std::size_t i = 1; i <= pieces_.size(); ++i) {
      if (i < pieces_.size() && pieces_[i].gap != Gap::paragraph) continue;
      judge({first, i, widest_line(first, i)});
      first = i;
    }
  }

 private:
  std::uint32_t widest_line(std::size_t first, std::size_t last) const {
    std::uint32_t widest = 0;
    std::uint32_t begin = first < last ? pieces_[first].span.begin : 0;
    for (std::size_t i = first; i < last; ++i) {
      if (pieces_[i].gap == Gap::line) begin = pieces_[i].span.begin;
      widest = std::max(widest, pieces_[i].span.end - begin);
    }
    return widest;
  }

  void judge(const Block& block) {
    std::uint32_t line_begin = block.first < block.last ? pieces_[block.first].span.begin : 0;
    for (std::size_t i = block.first; i < block.last; ++i) {
      if (pieces_[i].gap != Gap::line) continue;
      const std::uint32_t width = pieces_[i - 1].span.end - line_begin;
      line_begin = pieces_[i].span.begin;
      if (!is_own_line(block, i, width)) pieces_[i].gap = Gap::blank;
    }
  }

  // Whether the line that begins with piece `i` is its own, after a line of `width` bytes.
  bool is_own_line(const Block& block, std::size_t i, std::uint32_t width) const {
    if (begins_item(i)) return true;
    if (!may_begin(i) || !may_end(i - 1)) return false;
    if (block.widest > kWidestWrap || block.widest < kNarrowestWrap) return true;
    // A wrapped line would have taken the next word if there had been room for it.
    constexpr std::uint32_t kRoom = 12;
    return width + 1 + pieces_[i].span.size() + kRoom <= block.widest;
  }

  // A bullet, "- " or "1." before a blank.
  bool begins_item(std::size_t i) const {
    const Piece& piece = pieces_[i];
    if (piece.shape == Shape::bullet) return true;
    if (i + 1 >= pieces_.size()) return false;
    const bool blank_after = pieces_[i + 1].gap != Gap::none;
    if (piece.shape == Shape::hyphen || piece.shape == Shape::dash) {
      return blank_after && is_terminator(pieces_[i - 1]);
    }
    return piece.shape == Shape::symbol && text_of(text_, piece) == "*" && blank_after;
  }

  bool may_begin(std::size_t i) const {
    const Piece& piece = pieces_[i];
    if (piece.shape == Shape::close || piece.shape == Shape::comma || piece.shape == Shape::colon)
      return false;
    return is_terminator(piece) ? false
                                : class_of(code_point_at(text_, piece.span.begin).value) != Class::lower;
  }

  bool may_end(std::size_t i) const {
    const Shape shape = pieces_[i].shape;
    return shape != Shape::comma && shape != Shape::hyphen && shape != Shape::dash && shape != Shape::open;
  }

  std::string_view text_;
  std::vector<Piece>& pieces_;
};

}  // namespace

void judge_line_breaks(std::string_view text, std::vector<Piece>& pieces) { LineJudge(text, pieces).run(); }

}  // namespace synopse
