#include "synopse/tokens/sentences.h"

#include <algorithm>
#include <optional>

#include "synopse/tokens/classes.h"

namespace synopse {

namespace {

// What the word before a full stop makes of it.
enum class Role : std::uint8_t {
  plain,    // a word like any other: the sentence ends
  never,    // an abbreviation that something always follows
  may,      // an abbreviation that may end a sentence
  initial,  // "J."
  ordinal,  // "12." in a language that writes ordinals so
  item,     // "1." at the start: the number of a list's item
};

// "1.", "b)", "3.)" before a list's item.
struct Enumerator {
  bool letter = false;
  bool bracket = false;
  int value = 0;
};

class SentenceJudge {
 public:
  SentenceJudge(std::string_view text, const std::vector<Piece>& pieces, const Knowledge& knowledge,
                Register text_register)
      : text_(text),
        pieces_(pieces),
        knowledge_(knowledge),
        register_(text_register),
        verdicts_(pieces.size()) {}

  std::vector<Verdict> run() {
    for (std::size_t i = 0; i < pieces_.size();) {
      if (i > first_ && (pieces_[i].gap >= Gap::line || begins_item(i))) end_after(i - 1);
      if (i == first_ && is_drawn_line(i) && !touches(i + 1)) end_after(i);
      i = is_terminator(pieces_[i]) && !is_omission(i) ? terminator(i) : i + 1;
    }
    if (!pieces_.empty()) end_after(pieces_.size() - 1);
    return std::move(verdicts_);
  }

 private:
  // "[...]": something is left out, nothing ends.
  bool is_omission(std::size_t i) const {
    return pieces_[i].shape == Shape::ellipsis && i > 0 && is(i - 1, Shape::open) && touches(i) &&
           is(i + 1, Shape::close) && touches(i + 1);
  }

  std::string_view word(std::size_t i) const { return text_of(text_, pieces_[i]); }
  Class first_class(std::size_t i) const { return character_at(text_, pieces_[i].span.begin).kind; }
  bool exists(std::size_t i) const { return i < pieces_.size(); }
  bool is(std::size_t i, Shape shape) const { return exists(i) && pieces_[i].shape == shape; }
  bool touches(std::size_t i) const { return exists(i) && pieces_[i].gap == Gap::none; }
  bool is_starter(std::size_t i) const {
    const std::string_view text = word(i);
    return knowledge_.starters.contains(text.substr(0, text.find_first_of("'\xE2")));
  }

  void end_after(std::size_t i) {
    verdicts_[i].ends = true;
    first_ = i + 1;
    item_.reset();
    item_known_ = false;
  }

  // ---- lists on one line ----

  std::optional<Enumerator> enumerator_at(std::size_t i) const {
    if (is(i, Shape::bullet)) ++i;
    if (!exists(i + 2) || !touches(i + 1) || pieces_[i].span.size() > 3) return std::nullopt;
    Enumerator result;
    const std::string_view text = word(i);
    if (pieces_[i].shape == Shape::number) {
      for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        result.value = result.value * 10 + (c - '0');
      }
    } else if (text.size() == 1 && first_class(i) == Class::lower) {
      result = {.letter = true, .bracket = false, .value = text[0]};
    } else {
      return std::nullopt;
    }
    std::size_t mark = i + 1;
    if (is(mark, Shape::stop) && is(mark + 1, Shape::close) && touches(mark + 1)) ++mark;
    if (!is(mark, Shape::stop) && !is(mark, Shape::close)) return std::nullopt;
    result.bracket = is(mark, Shape::close);
    if (!exists(mark + 1) || touches(mark + 1) || first_class(mark + 1) != Class::upper) return std::nullopt;
    return result;
  }

  // "1. Bread 2. Milk": the number that follows this item's begins the next item.
  bool begins_item(std::size_t i) {
    if (touches(i)) return false;
    if (is(i, Shape::bullet)) return is(first_, Shape::bullet);
    if (pieces_[i].shape != Shape::number && pieces_[i].shape != Shape::word) return false;
    const std::optional<Enumerator> here = pieces_[i].span.size() <= 3 ? enumerator_at(i) : std::nullopt;
    if (!here) return false;
    if (!item_known_) item_ = enumerator_at(first_);
    item_known_ = true;
    return item_ && item_->letter == here->letter && item_->bracket == here->bracket &&
           here->value == item_->value + 1;
  }

  // ---- what a full stop belongs to ----

  Role role_of(std::size_t stop) const {
    if (pieces_[stop].shape != Shape::stop || !touches(stop) || stop == 0) return Role::plain;
    const std::size_t before = stop - 1;
    if (is_item_number(before) && exists(stop + 1) && pieces_[stop + 1].gap != Gap::paragraph)
      return Role::item;
    if (pieces_[before].shape == Shape::number) return role_of_number(before);
    return pieces_[before].shape == Shape::word ? role_of_word(before) : Role::plain;
  }

  bool is_item_number(std::size_t i) const {
    const bool leads = i == first_ || (i == first_ + 1 && is(first_, Shape::bullet));
    if (!leads || pieces_[i].span.size() > 3) return false;
    return pieces_[i].shape == Shape::number || enumerator_at(i).has_value();
  }

  // Up to three digits, or day and month: "12.", "12.11."
  Role role_of_number(std::size_t i) const {
    if (!knowledge_.has_ordinals()) return Role::plain;
    const std::string_view digits = word(i);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool date = digits.size() <= 5 && std::ranges::count(digits, '.') == 1;
    if (digits.size() > 3 && !date) return Role::plain;
    return std::ranges::all_of(digits, [&](char c) { return is_digit(c) || (date && c == '.'); })
               ? Role::ordinal
               : Role::plain;
  }

  Role role_of_word(std::size_t i) const {
    const std::size_t next = i + 2;
    switch (knowledge_.abbreviation(word(i))) {
      case Abbreviation::never:
        return Role::never;
      case Abbreviation::may:
        return Role::may;
      case Abbreviation::number:
        if (is(next, Shape::number)) return Role::never;
        break;
      case Abbreviation::none:
        break;
    }
    if (word(i).find('.') != std::string_view::npos) return Role::may;
    if (is_single_letter(i)) return first_class(i) == Class::upper ? Role::initial : Role::may;
    if (is_roman_number(i) && knowledge_.has_ordinals()) return Role::ordinal;
    if (!exists(next)) return Role::plain;
    // An abbreviation that nobody listed, by what stands around it.
    if (touches(next) && is(next, Shape::close) && i > 0 && is(i - 1, Shape::open)) return Role::may;
    if (touches(next) && (is(next, Shape::comma) || is(next, Shape::colon))) return Role::may;
    const bool small_follows = pieces_[next].shape == Shape::word && first_class(next) == Class::lower;
    const bool looks_short = pieces_[i].span.size() <= 4 && first_class(i) == Class::upper;
    return small_follows && looks_short && register_ == Register::news ? Role::may : Role::plain;
  }

  bool is_single_letter(std::size_t i) const {
    return character_at(text_, pieces_[i].span.begin).size == pieces_[i].span.size();
  }

  bool is_roman_number(std::size_t i) const {
    return word(i).size() <= 6 && word(i).find_first_not_of("IVXLC") == std::string_view::npos;
  }

  // ---- the end ----

  // Judges the terminator `i` with all that clings to it; the answer is where to go on.
  std::size_t terminator(std::size_t i) {
    const Role role = role_of(i);
    std::size_t last = i;
    while (exists(last + 1) && touches(last + 1) && is_terminator(pieces_[last + 1])) ++last;
    const std::size_t spaced = spaced_dots_after(last);
    if (role == Role::plain && spaced > 0) {
      // "word. . . . The": a full stop, then three dots that begin the next sentence.
      if (spaced == 3 && last == i && touches(i) && begins_large(last + 4)) return ended(last);
      last += spaced;
    }
    // Dots that begin a sentence only say that something is left out.
    if (i == first_ && pieces_[i].shape != Shape::exclaim && exists(last + 1) &&
        pieces_[last + 1].gap <= Gap::blank) {
      return last + 1;
    }
    const std::size_t mark = last;
    if (role != Role::never && role != Role::item) last = after_closers(last);
    const bool ends = decide(role, i, mark, last);
    const bool joins = role == Role::never || role == Role::may || (role != Role::plain && !ends);
    verdicts_[i].joins_word = joins;
    return ends ? ended(last) : last + 1;
  }

  std::size_t ended(std::size_t last) {
    end_after(last);
    return last + 1;
  }

  bool begins_large(std::size_t i) const { return exists(i) && first_class(i) == Class::upper; }

  // How many full stops follow with a blank before each: ". . .", not more than three at once.
  std::size_t spaced_dots_after(std::size_t i) const {
    std::size_t count = 0;
    while (count < 3 && is(i + count + 1, Shape::stop) && pieces_[i + count + 1].gap == Gap::blank) ++count;
    return count;
  }

  // The last of the closing marks, brackets and footnote marks that follow `last`.
  std::size_t after_closers(std::size_t last) const {
    while (exists(last + 1)) {
      const Piece& next = pieces_[last + 1];
      if (next.gap > Gap::blank) break;
      const bool touching = next.gap == Gap::none;
      const bool closing_mark =
          next.side == Side::closes || (touching && is_loose_mark(last + 1)) || is_emoticon(last + 1);
      if (!closing_mark && !(touching && next.shape == Shape::close)) break;
      ++last;
    }
    return after_footnote(last);
  }

  // ":-)" comments on the sentence before it.
  bool is_emoticon(std::size_t i) const {
    return is(i, Shape::symbol) && pieces_[i].span.size() > 1 && (word(i)[0] == ':' || word(i)[0] == ';');
  }

  // "***", "=====": a line drawn between two sentences.
  bool is_drawn_line(std::size_t i) const {
    const bool drawn = is(i, Shape::symbol) || is(i, Shape::dash);
    return drawn && pieces_[i].span.size() >= 3 &&
           std::string_view("*=_~-").find(word(i)[0]) != std::string_view::npos;
  }

  // A mark of unknown side between the stop and a blank closes.
  bool is_loose_mark(std::size_t i) const {
    const Piece& piece = pieces_[i];
    if (piece.side != Side::unknown) return false;
    return (piece.shape == Shape::quote || piece.shape == Shape::apostrophe) && !touches(i + 1);
  }

  // "[12]" and "[...]" after the stop belong to the sentence before it.
  std::size_t after_footnote(std::size_t last) const {
    const std::size_t open = last + 1;
    if (!is(open, Shape::open) || word(open) != "[" || pieces_[open].gap > Gap::blank) return last;
    if (!(is(open + 1, Shape::number) || is(open + 1, Shape::ellipsis)) || !touches(open + 1)) return last;
    if (!is(open + 2, Shape::close) || !touches(open + 2)) return last;
    return after_footnote_limit(open + 2);
  }

  std::size_t after_footnote_limit(std::size_t last) const {
    // A second mark may follow, a third is rare enough to be left out.
    const std::size_t open = last + 1;
    const bool second = is(open, Shape::open) && word(open) == "[" && touches(open) &&
                        is(open + 1, Shape::number) && is(open + 2, Shape::close);
    return second ? open + 2 : last;
  }

  // `stop` is the terminator, `mark` the last of its run, `last` the last closer after it.
  bool decide(Role role, std::size_t stop, std::size_t mark, std::size_t last) const {
    const std::size_t next = last + 1;
    if (!exists(next) || pieces_[next].gap == Gap::paragraph) return true;
    if (role == Role::never || role == Role::item) return false;
    if (pieces_[next].gap == Gap::line || pieces_[mark].shape == Shape::wide_stop) return true;
    const bool closed = last > mark;
    if (touches(next)) return ends_glued(role, stop, next, closed);
    return ends_spaced(role, stop, next, closed);
  }

  // "was over.The council": no blank, but all else as between sentences.
  bool ends_glued(Role role, std::size_t stop, std::size_t next, bool closed) const {
    if (role == Role::may || role == Role::initial) return false;
    if (is(next, Shape::quote) && pieces_[next].side != Side::closes) ++next;
    if (!is(next, Shape::word) || first_class(next) != Class::upper) return false;
    const Piece& word_piece = pieces_[next];
    const Class second =
        character_at(text_, word_piece.span.begin + character_at(text_, word_piece.span.begin).size).kind;
    const bool capitals = second != Class::lower && !is_starter(next);
    if (closed) return !capitals;
    if (!touches(stop) || stop <= first_) return false;
    const Piece& before = pieces_[stop - 1];
    // "was over.EU states": capitals begin a sentence only after a word that is plainly none of them.
    if (capitals) {
      return role == Role::plain && stop - 1 > first_ && before.shape == Shape::word &&
             before.span.size() > 3 && word_piece.span.size() > 1 &&
             character_before(text_, before.span.end).kind == Class::lower;
    }
    if (role == Role::ordinal) return ends_ordinal(stop, next, false);
    if (pieces_[stop].shape == Shape::ellipsis || stop - 1 == first_) return is_starter(next);
    return before.shape != Shape::word || before.span.size() > 1;
  }

  bool ends_spaced(Role role, std::size_t stop, std::size_t next, bool closed) const {
    std::size_t at = next;
    const bool abbreviated = role != Role::plain && !closed;
    if (is(at, Shape::dash) || is(at, Shape::hyphen)) {
      if (abbreviated || !begins_after_dash(at + 1)) return false;
      ++at;
    }
    if (abbreviated && is(at, Shape::open)) return false;
    // "(dpa)", "(see below)": what stands in brackets may begin small, the sentence before is over.
    if (!abbreviated && is(at, Shape::open) && pieces_[stop].shape == Shape::stop) return true;
    if (closed && word(at) == ",,") return false;
    bool quoted = false;
    for (; exists(at) && opens(at); ++at) quoted = true;
    if (!exists(at) || pieces_[at].gap > Gap::blank) return true;
    switch (pieces_[at].shape) {
      case Shape::comma:
      case Shape::colon:
      case Shape::close:
      case Shape::stop:
      case Shape::exclaim:
        return false;
      case Shape::quote:
      case Shape::apostrophe:
        return !abbreviated && pieces_[at].side != Side::closes;
      case Shape::number:
        return role == Role::plain || (closed && !is(stop + 1, Shape::close));
      case Shape::word:
      case Shape::link:
        return ends_before_word(role, stop, at, closed, quoted);
      default:
        return !abbreviated && word(at) != "/";
    }
  }

  bool opens(std::size_t i) const {
    const Piece& piece = pieces_[i];
    if (piece.shape == Shape::open) return true;
    const bool mark = piece.shape == Shape::quote || piece.shape == Shape::apostrophe;
    return mark && piece.side != Side::closes && touches(i + 1);
  }

  bool begins_after_dash(std::size_t i) const {
    if (!exists(i) || pieces_[i].gap == Gap::none)
      return exists(i) && (opens(i) || first_class(i) == Class::upper);
    return first_class(i) != Class::lower && pieces_[i].shape != Shape::number;
  }

  bool ends_before_word(Role role, std::size_t stop, std::size_t at, bool closed, bool quoted) const {
    if (first_class(at) == Class::lower)
      return role == Role::plain && begins_small(stop, at, closed || quoted);
    if (role == Role::plain) {
      return pieces_[stop].shape != Shape::stop || touches(stop) ||
             !knowledge_.always_capital.contains(word(at));
    }
    if (role == Role::ordinal && is(stop + 1, Shape::close)) return is_starter(at);  // "(65.)"
    if (closed && role != Role::may) return true;
    if (role == Role::ordinal) return ends_ordinal(stop, at, quoted);
    if (role == Role::initial)
      return is_starter(at) && !knowledge_.names.contains(word(at)) && !is_single_letter(at);
    return quoted || is_starter(at);
  }

  // Informal texts begin sentences small; names like "iPhone" do so anywhere.
  bool begins_small(std::size_t stop, std::size_t at, bool marked) const {
    const std::uint32_t begin = pieces_[at].span.begin;
    const bool camel = character_at(text_, begin + 1).kind == Class::upper;
    if (camel) return true;
    if (register_ != Register::informal || marked || stop <= first_ || !touches(stop)) return false;
    if (pieces_[stop].shape == Shape::ellipsis) return false;
    return pieces_[stop - 1].shape == Shape::word && pieces_[stop - 1].span.size() > 2;
  }

  // Whether "12." ends its sentence, seen from the words around it.
  bool ends_ordinal(std::size_t stop, std::size_t at, bool quoted) const {
    if (knowledge_.after_ordinal.contains(word(at))) return false;
    if (stop < first_ + 2) return false;
    return quoted || is_starter(at) || knowledge_.before_cardinal.contains(word(stop - 2));
  }

  std::string_view text_;
  const std::vector<Piece>& pieces_;
  const Knowledge& knowledge_;
  Register register_;
  std::vector<Verdict> verdicts_;
  std::size_t first_ = 0;  // the first piece of the running sentence
  std::optional<Enumerator> item_;
  bool item_known_ = false;
};

}  // namespace

std::vector<Verdict> judge_sentences(std::string_view text, const std::vector<Piece>& pieces,
                                     const Knowledge& knowledge, Register text_register) {
  return SentenceJudge(text, pieces, knowledge, text_register).run();
}

}  // namespace synopse
