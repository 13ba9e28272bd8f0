#include "synopse/tokens/quotes.h"

#include <algorithm>
#include <cstdint>

#include "synopse/tokens/classes.h"

namespace synopse {

namespace {

enum class Mark : std::uint8_t {
  none,
  straight,     // "
  low,          // „ and ,,
  six,          // “ closes in German, opens in English
  nine,         // ”
  backticks,    // ``
  apostrophes,  // ''
  left_angle,   // «
  right_angle,  // »
  low_single,   // ‚
  six_single,   // ‘
  nine_single,  // ’ and '
  left_single_angle,
  right_single_angle,
  left_corner,
  right_corner,
};

// The mark that `text`, a piece of its own, shows.
Mark mark_of(std::string_view text) {
  const CodePoint c = code_point_at(text, 0);
  const bool doubled = text.size() == 2 && c.size == 1;
  switch (c.value) {
    case U'"':
      return Mark::straight;
    case U'„':
      return Mark::low;
    case U',':
      return doubled ? Mark::low : Mark::none;
    case U'“':
    case U'‟':
      return Mark::six;
    case U'”':
      return Mark::nine;
    case U'«':
      return Mark::left_angle;
    case U'»':
      return Mark::right_angle;
    case U'‚':
      return Mark::low_single;
    case U'‘':
    case U'‛':
      return Mark::six_single;
    case U'`':
      return doubled ? Mark::backticks : Mark::six_single;
    case U'’':
    case U'´':
      return Mark::nine_single;
    case U'\'':
      return doubled ? Mark::apostrophes : Mark::nine_single;
    case U'‹':
      return Mark::left_single_angle;
    case U'›':
      return Mark::right_single_angle;
    case U'「':
    case U'『':
      return Mark::left_corner;
    case U'」':
    case U'』':
      return Mark::right_corner;
    default:
      return Mark::none;
  }
}

// Whether `closer` may end what `opener` began, in any typographic tradition or its usual mistakes.
bool pairs(Mark opener, Mark closer) {
  switch (opener) {
    case Mark::low:
      return closer == Mark::six || closer == Mark::nine || closer == Mark::straight ||
             closer == Mark::apostrophes;
    case Mark::six:
      return closer == Mark::nine || closer == Mark::six || closer == Mark::straight;
    case Mark::nine:
      return closer == Mark::nine;
    case Mark::straight:
      return closer == Mark::straight || closer == Mark::nine || closer == Mark::six;
    case Mark::backticks:
      return closer == Mark::apostrophes || closer == Mark::straight || closer == Mark::nine;
    case Mark::apostrophes:
      return closer == Mark::apostrophes;
    case Mark::left_angle:
      return closer == Mark::right_angle;
    case Mark::right_angle:
      return closer == Mark::left_angle || closer == Mark::right_angle;
    case Mark::left_single_angle:
      return closer == Mark::right_single_angle;
    case Mark::right_single_angle:
      return closer == Mark::left_single_angle || closer == Mark::right_single_angle;
    case Mark::low_single:
      return closer == Mark::six_single || closer == Mark::nine_single;
    case Mark::six_single:
    case Mark::nine_single:
      return closer == Mark::nine_single;
    case Mark::left_corner:
      return closer == Mark::right_corner;
    default:
      return false;
  }
}

// Marks that can only open, whatever stands beside them.
bool only_opens(Mark mark) {
  return mark == Mark::low || mark == Mark::backticks || mark == Mark::low_single ||
         mark == Mark::left_corner;
}

bool is_single(Mark mark) {
  return mark == Mark::low_single || mark == Mark::six_single || mark == Mark::nine_single;
}

class QuoteFinder {
 public:
  QuoteFinder(std::string_view text, Pieces& pieces)
      : text_(text), pieces_(pieces.row), marks_(pieces.marks) {}

  std::vector<Quote> run() {
    for (const std::uint32_t i : marks_) {
      if (pieces_[i].gap == Gap::paragraph) end_paragraph(i);
      if (pieces_[i].shape == Shape::quote || pieces_[i].shape == Shape::apostrophe) read(i);
    }
    end_paragraph(pieces_.size());
    std::ranges::sort(quotes_, {}, &Quote::span);
    return std::move(quotes_);
  }

 private:
  struct Open {
    Mark mark = Mark::none;
    std::size_t piece = 0;
  };
  // Deeper nesting is noise, and a search through it would cost.
  static constexpr std::size_t kDeepest = 8;

  bool touches_before(std::size_t i) const { return pieces_[i].gap == Gap::none && i > 0 && is_inner(i - 1); }
  // A mark right before a comma or a full stop cannot open.
  bool touches_after(std::size_t i) const {
    if (i + 1 >= pieces_.size() || pieces_[i + 1].gap != Gap::none) return false;
    const Shape shape = pieces_[i + 1].shape;
    return shape != Shape::comma && shape != Shape::stop && shape != Shape::exclaim &&
           shape != Shape::colon && shape != Shape::close;
  }
  // An opening bracket or mark before says as much as a blank.
  bool is_inner(std::size_t i) const {
    return pieces_[i].shape != Shape::open && pieces_[i].side != QuoteSide::opens &&
           pieces_[i].shape != Shape::dash;
  }

  void read(std::size_t i) {
    const Mark mark = mark_of(text_of(text_, pieces_[i]));
    const bool before = touches_before(i);
    const bool after = touches_after(i);
    const bool looks_open = !before && after;
    if (mark == Mark::none) return;
    if (!only_opens(mark) && !looks_open && close(i, mark)) return;
    if (looks_open) drop_stray(i, mark);
    open_or_leave(i, mark, before, after);
  }

  // A straight mark that seems to open although one is open: the earlier one was stray.
  void drop_stray(std::size_t i, Mark mark) {
    if (mark != Mark::straight || open_.empty() || open_.back().mark != mark) return;
    if (pieces_[i].gap != Gap::none) open_.pop_back();
  }

  // Closes the innermost pair that `mark` can end; what is open inside of it is stray.
  bool close(std::size_t i, Mark mark) {
    for (std::size_t depth = open_.size(); depth-- > 0;) {
      if (!pairs(open_[depth].mark, mark)) continue;
      if (is_single(mark) && !touches_before(i)) return false;
      add(open_[depth].piece, i);
      open_.resize(depth);
      return true;
    }
    return false;
  }

  void open_or_leave(std::size_t i, Mark mark, bool before, bool after) {
    const bool single = is_single(mark) && mark != Mark::low_single;
    const bool closes = mark == Mark::nine || mark == Mark::apostrophes || mark == Mark::right_corner;
    const bool inch = mark == Mark::straight && before && pieces_[i - 1].shape == Shape::number;
    const bool opens = only_opens(mark) || (!before && after) || (!single && !closes && (after || !before));
    if (!opens || inch || (single && before)) {
      if (before && !single) pieces_[i].side = QuoteSide::closes;
      return;
    }
    if (open_.size() == kDeepest) open_.erase(open_.begin());
    open_.push_back({mark, i});
    // Of the pair only the end is sure; until then the mark opens if it looks so.
    if (only_opens(mark) || !before) pieces_[i].side = QuoteSide::opens;
  }

  void add(std::size_t opener, std::size_t closer) {
    pieces_[opener].side = QuoteSide::opens;
    pieces_[closer].side = QuoteSide::closes;
    add_between(opener, closer);
  }

  void add_between(std::size_t opener, std::size_t closer) {
    if (closer <= opener + 1) return;
    const Span span{pieces_[opener + 1].span.begin, pieces_[closer - 1].span.end};
    quotes_.push_back({.span = span});
  }

  // A quotation of several paragraphs has its mark before each of them and its end in the last.
  void end_paragraph(std::size_t next) {
    if (!open_.empty()) {
      const Open first = open_.front();
      const bool leads = pieces_[first.piece].gap == Gap::paragraph;
      const bool goes_on = next < pieces_.size() && mark_of(text_of(text_, pieces_[next])) == first.mark;
      if (leads && goes_on && !is_single(first.mark)) add_between(first.piece, next);
    }
    open_.clear();
  }

  std::string_view text_;
  PieceRow& pieces_;
  const std::vector<std::uint32_t>& marks_;
  std::vector<Open> open_;
  std::vector<Quote> quotes_;
};

}  // namespace

std::vector<Quote> find_quotes(std::string_view text, Pieces& pieces) {
  return QuoteFinder(text, pieces).run();
}

}  // namespace synopse
