#include "synopse/tokens/sentences.h"

#include <algorithm>
#include <array>
#include <optional>

#include "synopse/tokens/enumerators.h"
#include "synopse/tokens/roles.h"
#include "synopse/tokens/view.h"

namespace synopse {

namespace {

class SentenceJudge {
 public:
  SentenceJudge(std::string_view text, const Pieces& pieces, const Knowledge& knowledge,
                Register text_register)
      : view_{text, pieces.row}, marks_(pieces.marks), knowledge_(knowledge), register_(text_register) {}

  Verdicts run() {
    for (const std::uint32_t i : marks_) {
      if (i >= next_) look_at(i);
    }
    if (first_ < view_.pieces.size()) end_after(view_.pieces.size() - 1);
    return std::move(verdicts_);
  }

 private:
  void look_at(std::size_t i) {
    const Piece& piece = view_.pieces[i];
    if (i > first_ && piece.gap >= Gap::line) end_after(i - 1);
    switch (piece.shape) {
      case Shape::bullet:
        if (i > first_ && is(first_, Shape::bullet) && !touches(i)) end_after(i - 1);
        return;
      case Shape::word:
        if (opens_without_stop(i)) end_after(i - 1);
        return;
      case Shape::colon:
        if (is_label(i)) end_after(i - 2);
        return;
      case Shape::apostrophe:
        if (is_bare_genitive(i)) verdicts_.joins.push_back(static_cast<std::uint32_t>(i));
        return;
      case Shape::symbol:
      case Shape::dash:
      case Shape::hyphen:
        if (i == first_ && is_drawn_line(i) && !touches(i + 1)) end_after(i);
        if (breaks_off(i)) end_after(i);
        return;
      default:
        break;
    }
    // The mark behind an item's number is looked at, and not the number.
    if (i > first_ + 1 && i > next_ && touches(i) && begins_item(i - 1)) end_after(i - 2);
    if (is_terminator(piece) && !is_omission(i)) next_ = terminator(i);
  }

  // "[...]": something is left out, nothing ends.
  bool is_omission(std::size_t i) const {
    return view_.pieces[i].shape == Shape::ellipsis && i > 0 && is(i - 1, Shape::open) && touches(i) &&
           is(i + 1, Shape::close) && touches(i + 1);
  }

  bool exists(std::size_t i) const { return view_.exists(i); }
  bool is(std::size_t i, Shape shape) const { return view_.is(i, shape); }
  bool touches(std::size_t i) const { return view_.touches(i); }
  std::string_view word(std::size_t i) const { return view_.word(i); }
  Class first_class(std::size_t i) const { return view_.first_class(i); }
  bool is_starter(std::size_t i) const {
    std::string_view text = word(i);
    // "It's": what stands before the apostrophe.  Only compounds have one.
    if (view_.pieces[i].clitic > 0) text = text.substr(0, text.find_first_of("'\xE2"));
    return knowledge_.has(text, Trait::starter);
  }

  void end_after(std::size_t i) {
    verdicts_.ends.push_back(static_cast<std::uint32_t>(i));
    first_ = i + 1;
    item_.reset();
    item_known_ = false;
  }

  // "1. Bread 2. Milk": the number that follows this item's begins the next item.
  bool begins_item(std::size_t i) {
    const Piece& piece = view_.pieces[i];
    if (touches(i) || piece.gap >= Gap::line || piece.span.size() > 3) return false;
    if (piece.shape != Shape::number && piece.shape != Shape::word) return false;
    const std::optional<Enumerator> here = enumerator_at(view_, i);
    if (!here) return false;
    if (!item_known_) item_ = enumerator_at(view_, first_);
    item_known_ = true;
    return item_ && item_->letter == here->letter && item_->bracket == here->bracket &&
           here->value == item_->value + 1;
  }

  // "... at the end of the line The next began": written large although nothing else says that it begins, and
  // what follows shows that it is no title.
  bool opens_without_stop(std::size_t i) const {
    if (i <= first_ || view_.pieces[i].gap != Gap::blank) return false;
    if (!is(i + 1, Shape::word) || touches(i + 1) || first_class(i + 1) != Class::lower) return false;
    if (is(i - 1, Shape::number)) return i - 1 > first_;
    return is(i - 1, Shape::word) && first_class(i - 1) == Class::lower && !is_starter_written_small(i - 1);
  }

  // "But she — This is mine": the speaker breaks off.  Behind a name the dash ends a date line.
  bool breaks_off(std::size_t dash) const {
    if (dash <= first_ || touches(dash) || !knowledge_.knows(Trait::opener)) return false;
    if (!is(dash - 1, Shape::word) || first_class(dash - 1) != Class::lower) return false;
    if (!is(dash + 1, Shape::word) || view_.pieces[dash + 1].gap != Gap::blank) return false;
    return first_class(dash + 1) == Class::upper && is_starter(dash + 1) &&
           !knowledge_.has(word(dash + 1), Trait::capital);
  }

  // "the", "of": the title goes on.
  bool is_starter_written_small(std::size_t i) const {
    std::string_view text = word(i);
    std::array<char, 8> large;
    if (text.size() > large.size() || text[0] < 'a' || text[0] > 'z') return false;
    std::ranges::copy(text, large.begin());
    large[0] = static_cast<char>(large[0] - 0x20);
    return knowledge_.has({large.data(), text.size()}, Trait::starter);
  }

  // "Photo:" after words without a full stop.
  bool is_label(std::size_t colon) const {
    if (colon < first_ + 2 || !touches(colon) || !is(colon - 1, Shape::word) || touches(colon - 1))
      return false;
    const Shape before = view_.pieces[colon - 2].shape;
    return (before == Shape::word || before == Shape::number || before == Shape::close) &&
           !is_starter_written_small(colon - 2) && knowledge_.has(word(colon - 1), Trait::label);
  }

  // "the members' rights": no quotation that ends.
  bool is_bare_genitive(std::size_t i) const {
    if (i == 0 || !touches(i) || touches_word(i + 1) || view_.pieces[i].side != QuoteSide::unknown)
      return false;
    const Piece& before = view_.pieces[i - 1];
    if (before.shape != Shape::word || before.clitic > 0) return false;
    const std::size_t size = character_before(view_.text, before.span.end).size;
    return knowledge_.has(word(i - 1).substr(before.span.size() - size), Trait::bare);
  }

  bool touches_word(std::size_t i) const {
    return touches(i) && (is(i, Shape::word) || is(i, Shape::number) || is(i, Shape::apostrophe));
  }

  // Judges the terminator `i` with all that clings to it; the answer is where to go on.
  std::size_t terminator(std::size_t i) {
    const StopRole role = role_of(view_, knowledge_, register_, i, first_);
    std::size_t last = i;
    while (exists(last + 1) && touches(last + 1) && is_terminator(view_.pieces[last + 1])) ++last;
    const std::size_t spaced = spaced_dots_after(last);
    if (role == StopRole::plain && spaced > 0) {
      // "word. . . . The": a full stop, then three dots that begin the next sentence.
      if (spaced == 3 && last == i && touches(i) && begins_large(last + 4)) return ended(last);
      last += spaced;
    }
    // Dots that begin a sentence only say that something is left out.
    if (i == first_ && view_.pieces[i].shape != Shape::exclaim && exists(last + 1) &&
        view_.pieces[last + 1].gap <= Gap::blank) {
      return last + 1;
    }
    const std::size_t mark = last;
    if (role != StopRole::never && role != StopRole::item) last = after_closers(last);
    if (role == StopRole::plain && is_note_number(last + 1)) ++last;
    const bool ends = decide(role, i, mark, last);
    const bool joins = role == StopRole::never || role == StopRole::may || (role != StopRole::plain && !ends);
    if (joins) join(i);
    return ends ? ended(last) : last + 1;
  }

  // A full stop to the word before it, and with it what clings to both: "the U.S.'s".
  void join(std::size_t stop) {
    verdicts_.joins.push_back(static_cast<std::uint32_t>(stop));
    if (is(stop + 1, Shape::word) && touches(stop + 1) && first_class(stop + 1) == Class::apostrophe) {
      verdicts_.joins.push_back(static_cast<std::uint32_t>(stop + 1));
    }
  }

  std::size_t ended(std::size_t last) {
    end_after(last);
    return last + 1;
  }

  bool begins_large(std::size_t i) const { return exists(i) && first_class(i) == Class::upper; }

  // How many full stops follow with a blank before each: ". . .", not more than three at once.
  std::size_t spaced_dots_after(std::size_t i) const {
    std::size_t count = 0;
    while (count < 3 && is(i + count + 1, Shape::stop) && view_.pieces[i + count + 1].gap == Gap::blank)
      ++count;
    return count;
  }

  // The last of the closing marks, brackets and footnote marks that follow `last`.
  std::size_t after_closers(std::size_t last) const {
    while (exists(last + 1)) {
      const Piece& next = view_.pieces[last + 1];
      if (next.gap > Gap::blank) break;
      const bool touching = next.gap == Gap::none;
      const bool closing_mark =
          next.side == QuoteSide::closes || (touching && is_loose_mark(last + 1)) || is_emoticon(last + 1);
      if (!closing_mark && !(touching && next.shape == Shape::close)) break;
      ++last;
    }
    return after_footnotes(last);
  }

  // ":-)" comments on the sentence before it.
  bool is_emoticon(std::size_t i) const {
    return is(i, Shape::symbol) && view_.pieces[i].span.size() > 1 &&
           (word(i)[0] == ':' || word(i)[0] == ';');
  }

  // "***", "=====": a line drawn between two sentences.
  bool is_drawn_line(std::size_t i) const {
    const bool drawn = is(i, Shape::symbol) || is(i, Shape::dash);
    return drawn && view_.pieces[i].span.size() >= 3 &&
           std::string_view("*=_~-").find(word(i)[0]) != std::string_view::npos;
  }

  // A mark of unknown side between the stop and a blank closes.
  bool is_loose_mark(std::size_t i) const {
    const Piece& piece = view_.pieces[i];
    if (piece.side != QuoteSide::unknown) return false;
    return (piece.shape == Shape::quote || piece.shape == Shape::apostrophe) && !touches(i + 1);
  }

  // "[12]" and "[...]" after the stop belong to the sentence before it; a third in a row is rare enough.
  std::size_t after_footnotes(std::size_t last) const {
    for (int marks = 0; marks < 2 && is_footnote(last + 1); ++marks) last += 3;
    return last;
  }

  // "... was over. 4 The council": the number of a note that has lost its brackets.
  bool is_note_number(std::size_t i) const {
    if (!is(i, Shape::number) || view_.pieces[i].gap != Gap::blank || view_.pieces[i].span.size() > 3)
      return false;
    const bool sentence_follows = is(i + 1, Shape::word) && view_.pieces[i + 1].gap == Gap::blank;
    return sentence_follows && is_starter(i + 1) && first_class(i + 1) == Class::upper;
  }

  bool is_footnote(std::size_t open) const {
    if (!is(open, Shape::open) || word(open) != "[" || view_.pieces[open].gap > Gap::blank) return false;
    const bool filled = is(open + 1, Shape::number) || is(open + 1, Shape::ellipsis);
    return filled && touches(open + 1) && is(open + 2, Shape::close) && touches(open + 2);
  }

  // `stop` is the terminator, `mark` the last of its run, `last` the last closer after it.
  bool decide(StopRole role, std::size_t stop, std::size_t mark, std::size_t last) const {
    const std::size_t next = last + 1;
    if (!exists(next) || view_.pieces[next].gap == Gap::paragraph) return true;
    if (role == StopRole::never || role == StopRole::item) return false;
    if (view_.pieces[next].gap == Gap::line || view_.pieces[mark].shape == Shape::wide_stop) return true;
    const bool closed = last > mark;
    if (touches(next)) return ends_glued(role, stop, next, closed);
    return ends_spaced(role, stop, next, closed);
  }

  // "was over.The council": no blank, but all else as between sentences.
  bool ends_glued(StopRole role, std::size_t stop, std::size_t next, bool closed) const {
    if (role == StopRole::may || role == StopRole::initial) return false;
    if (is(next, Shape::quote) && view_.pieces[next].side != QuoteSide::closes) ++next;
    if (!is(next, Shape::word) || first_class(next) != Class::upper) return false;
    const Piece& word_piece = view_.pieces[next];
    const bool capitals = view_.second_class(next) != Class::lower && !is_starter(next);
    if (closed) return !capitals;
    if (!touches(stop) || stop <= first_) return false;
    const Piece& before = view_.pieces[stop - 1];
    // "was over.EU states": capitals begin a sentence only after a word that is plainly none of them.
    if (capitals) {
      return role == StopRole::plain && stop - 1 > first_ && before.shape == Shape::word &&
             before.span.size() > 3 && word_piece.span.size() > 1 &&
             character_before(view_.text, before.span.end).kind == Class::lower;
    }
    if (role == StopRole::ordinal) return ends_ordinal(stop, next, false);
    if (view_.pieces[stop].shape == Shape::ellipsis || stop - 1 == first_) return is_starter(next);
    return before.shape != Shape::word || before.span.size() > 1;
  }

  bool ends_spaced(StopRole role, std::size_t stop, std::size_t next, bool closed) const {
    std::size_t at = next;
    const bool abbreviated = role != StopRole::plain && !closed;
    if (is(at, Shape::dash) || is(at, Shape::hyphen)) {
      if (abbreviated || !begins_after_dash(at + 1)) return false;
      // "It is a long game." - Ann Miller
      if (closed && is(at + 1, Shape::word) && !is_starter(at + 1)) return false;
      ++at;
    }
    if (abbreviated && is(at, Shape::open)) return false;
    // "(dpa)", "(see below)": what stands in brackets may begin small, the sentence before is over.
    if (!abbreviated && is(at, Shape::open) && view_.pieces[stop].shape == Shape::stop) return true;
    if (closed && word(at) == ",,") return false;
    bool quoted = false;
    for (; exists(at) && opens(at); ++at) quoted = true;
    if (!exists(at) || view_.pieces[at].gap > Gap::blank) return true;
    switch (view_.pieces[at].shape) {
      case Shape::comma:
      case Shape::colon:
      case Shape::close:
      case Shape::stop:
      case Shape::exclaim:
        return false;
      case Shape::quote:
      case Shape::apostrophe:
        return !abbreviated && view_.pieces[at].side != QuoteSide::closes;
      case Shape::number:
        return role == StopRole::plain || (closed && !is(stop + 1, Shape::close));
      case Shape::word:
      case Shape::link:
        return ends_before_word(role, stop, at, closed, quoted);
      case Shape::slash:
        return false;
      default:
        return !abbreviated;
    }
  }

  bool opens(std::size_t i) const {
    const Piece& piece = view_.pieces[i];
    if (piece.shape == Shape::open) return true;
    const bool mark = piece.shape == Shape::quote || piece.shape == Shape::apostrophe;
    return mark && piece.side != QuoteSide::closes && touches(i + 1);
  }

  bool begins_after_dash(std::size_t i) const {
    if (!exists(i) || view_.pieces[i].gap == Gap::none)
      return exists(i) && (opens(i) || first_class(i) == Class::upper);
    return first_class(i) != Class::lower && view_.pieces[i].shape != Shape::number;
  }

  bool ends_before_word(StopRole role, std::size_t stop, std::size_t at, bool closed, bool quoted) const {
    if (first_class(at) == Class::lower)
      return role == StopRole::plain && begins_small(stop, at, closed || quoted);
    if (role == StopRole::plain) {
      return view_.pieces[stop].shape != Shape::stop || touches(stop) ||
             !knowledge_.has(word(at), Trait::capital);
    }
    if (role == StopRole::ordinal && is(stop + 1, Shape::close)) return is_starter(at);  // "(65.)"
    if (closed && role != StopRole::may) return true;
    if (role == StopRole::ordinal) return ends_ordinal(stop, at, quoted);
    if (role == StopRole::initial)
      return is_starter(at) && !knowledge_.has(word(at), Trait::name) && !view_.is_single_letter(at);
    return quoted || is_starter(at);
  }

  // Informal texts begin sentences small; names like "iPhone" do so anywhere.
  bool begins_small(std::size_t stop, std::size_t at, bool marked) const {
    if (view_.second_class(at) == Class::upper) return true;
    if (register_ != Register::informal || marked || stop <= first_ || !touches(stop)) return false;
    if (view_.pieces[stop].shape == Shape::ellipsis) return false;
    return view_.pieces[stop - 1].shape == Shape::word && view_.pieces[stop - 1].span.size() > 2;
  }

  // Whether "12." ends its sentence, seen from the words around it.
  bool ends_ordinal(std::size_t stop, std::size_t at, bool quoted) const {
    if (knowledge_.has(word(at), Trait::ordinal)) return false;
    if (stop < first_ + 2) return false;
    return quoted || is_starter(at) || knowledge_.has(word(stop - 2), Trait::cardinal);
  }

  PieceView view_;
  const std::vector<std::uint32_t>& marks_;
  const Knowledge& knowledge_;
  Register register_;
  Verdicts verdicts_;
  std::size_t next_ = 0;   // what stands before it has been judged
  std::size_t first_ = 0;  // the first piece of the running sentence
  std::optional<Enumerator> item_;
  bool item_known_ = false;
};

}  // namespace

Verdicts judge_sentences(std::string_view text, const Pieces& pieces, const Knowledge& knowledge,
                         Register text_register) {
  return SentenceJudge(text, pieces, knowledge, text_register).run();
}

}  // namespace synopse
