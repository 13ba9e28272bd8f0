#include "synopse/tokens/lines.h"

#include <algorithm>

#include "synopse/tokens/classes.h"

namespace synopse {

namespace {

// Nobody wraps text at more columns, or at fewer.
constexpr std::uint32_t kWidestWrap = 120;
constexpr std::uint32_t kNarrowestWrap = 40;

// Lines between two paragraph ends, as [first, last) of the places where lines begin.
struct Block {
  std::size_t first = 0, last = 0;
  std::uint32_t widest = 0;  // bytes of its longest line
};

class LineJudge {
 public:
  LineJudge(std::string_view text, Pieces& pieces) : text_(text), pieces_(pieces.row) {
    for (const std::uint32_t mark : pieces.marks) {
      if (pieces_[mark].gap >= Gap::line) begins_.push_back(mark);
    }
    begins_.push_back(static_cast<std::uint32_t>(pieces_.size()));
  }

  void run() {
    std::size_t first = 0;
    for (std::size_t line = 1; line < begins_.size(); ++line) {
      const bool last = begins_[line] == pieces_.size();
      if (!last && pieces_[begins_[line]].gap != Gap::paragraph) continue;
      if (line > first + 1) judge({first, line, widest_line(first, line)});
      first = line;
    }
  }

 private:
  std::uint32_t width(std::size_t line) const {
    return pieces_[begins_[line + 1] - 1].span.end - pieces_[begins_[line]].span.begin;
  }

  std::uint32_t widest_line(std::size_t first, std::size_t last) const {
    std::uint32_t widest = 0;
    for (std::size_t line = first; line < last; ++line) widest = std::max(widest, width(line));
    return widest;
  }

  void judge(const Block& block) {
    for (std::size_t line = block.first + 1; line < block.last; ++line) {
      const std::uint32_t i = begins_[line];
      if (!is_own_line(block, i, width(line - 1))) pieces_[i].gap = Gap::blank;
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
  PieceRow& pieces_;
  std::vector<std::uint32_t> begins_;  // pieces that begin lines; the number of all pieces is the last
};

}  // namespace

void judge_line_breaks(std::string_view text, Pieces& pieces) {
  const auto begins_line = [&](std::uint32_t mark) { return pieces.row[mark].gap == Gap::line; };
  if (std::ranges::any_of(pieces.marks, begins_line)) LineJudge(text, pieces).run();
}

}  // namespace synopse
